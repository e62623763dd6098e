package io.github.tankestrek;

/** The pairs of quotation marks that Norwegian papers use. */
enum Marks {
  GUILLEMETS("«", "»", QuoteMark.GUILLEMETS),
  STRAIGHT("\"", "\"", QuoteMark.DOUBLE),
  CURLED("“", "”", QuoteMark.DOUBLE),
  CLOSING("”", "”", QuoteMark.DOUBLE),
  LOW("„", "“", QuoteMark.DOUBLE);

  private final String open;
  private final String close;
  private final QuoteMark mark;

  Marks(String open, String close, QuoteMark mark) {
    this.open = open;
    this.close = close;
    this.mark = mark;
  }

  String open() {
    return open;
  }

  String close() {
    return close;
  }

  QuoteMark mark() {
    return mark;
  }
}
