package io.github.tankestrek;

/**
 * What sets a quote off. Quotation marks claim the exact words, while words after a dash may have
 * been worked over by the paper (Språkrådet, "Sitatteknikk").
 *
 * <pre>{@code
 * boolean exact = quote.mark() == QuoteMark.GUILLEMETS || quote.mark() == QuoteMark.DOUBLE;
 * }</pre>
 */
public enum QuoteMark {
  /** A quotation dash: {@code –}, {@code -}, {@code --}, {@code —}, {@code ―} or {@code −}. */
  DASH("dash"),
  /** {@code « »}, also turned the other way, and {@code ‹ ›}. */
  GUILLEMETS("guillemets"),
  /** {@code " "}, {@code “ ”}, {@code ” ”} and {@code „ “}. */
  DOUBLE("double"),
  /** {@code ' '}, {@code ‘ ’} and {@code ‚ ‘}. */
  SINGLE("single"),
  /** Nothing: the layout alone shows that somebody speaks. */
  NONE("none");

  private final String label;

  QuoteMark(String label) {
    this.label = label;
  }

  /** {@return the name in the output, such as {@code dash}} */
  public String label() {
    return label;
  }
}
