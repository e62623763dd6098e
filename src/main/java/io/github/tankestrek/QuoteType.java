package io.github.tankestrek;

/**
 * What kind of quotation a {@link Quote} is.
 *
 * <pre>{@code
 * article.quotes().stream().filter(quote -> quote.type() == QuoteType.DIRECT).toList();
 * }</pre>
 */
public enum QuoteType {
  /** The speaker's own words: a dash turn, or a whole utterance in quotation marks. */
  DIRECT("direct"),
  /** A journalist's question or remark in an interview. */
  QUESTION("question"),
  /** A heading that quotes, by its dash or as a whole in quotation marks. */
  HEADING("heading"),
  /** A fragment in quotation marks inside a sentence of the paper's. */
  PARTIAL("partial"),
  /**
   * Reported speech or thought without marks: a clause with its source and cue in the same
   * sentence, {@code Moe sier at …}. A partial quote may stand inside it.
   */
  INDIRECT("indirect");

  private final String label;

  QuoteType(String label) {
    this.label = label;
  }

  /** {@return the name in the output, such as {@code direct}} */
  public String label() {
    return label;
  }
}
