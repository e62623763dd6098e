package io.github.tankestrek.internal.block;

/** What headings look like. */
final class Headings {
  private static final int MOST_WORDS = 14;
  private static final int MOST_IN_QUESTION = 10;

  private Headings() {}

  /** {@return whether the line is short, one sentence at most, and has no final mark} */
  static boolean isShort(Line line) {
    return line.words() > 0
        && line.words() <= MOST_WORDS
        && (line.finalMark() == Line.NO_MARK || line.finalMark() == '…')
        && !line.hasSentences();
  }

  /** {@return whether the line closes a quotation that it does not open} */
  static boolean endsForeignQuote(Line line) {
    if (!line.tokens().isQuote(line.end() - 1)) {
      return false;
    }
    int marks = 0;
    for (int i = line.first(); i < line.end(); i++) {
      marks += line.tokens().isQuote(i) ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /** {@return whether the line is a short question or exclamation} */
  static boolean isShortQuestion(Line line) {
    return line.endsAskingOrShouting() && line.words() <= MOST_IN_QUESTION && !line.hasSentences();
  }
}
