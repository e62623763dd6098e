package io.github.tankestrek;

/**
 * The rule that decided who is quoted.
 *
 * <pre>{@code
 * long sure =
 *     article.quotes().stream()
 *         .flatMap(quote -> quote.attribution().stream())
 *         .filter(attribution -> attribution.basis() == Basis.FOLLOWING_CLAUSE)
 *         .count();
 * }</pre>
 */
public enum Basis {
  /** A clause after the words: {@code – Det går bra, sier Moe.} */
  FOLLOWING_CLAUSE("following-clause"),
  /** A clause before a colon, in the same paragraph or at the end of the one above. */
  LEAD_IN("lead-in"),
  /** The words go on after the clause that interrupted them: {@code – Ja, sier Moe. – Men …} */
  RESUMED("resumed"),
  /** The turn of the paragraph above goes on in a new paragraph. */
  CONTINUED_TURN("continued-turn"),
  /** A clause further down the same turn says who has the word. */
  TURN_END("turn-end"),
  /** The turn answers an interviewer's question. */
  ANSWER("answer"),
  /** The turn is an interviewer's question or remark; it has no speaker. */
  QUESTION("question"),
  /** The turn illustrates the paragraph above, which is about this speaker. */
  PRECEDING_NARRATIVE("preceding-narrative"),
  /** The source of the sentence around the words. */
  SENTENCE_SOURCE("sentence-source"),
  /** A quote in the body has the same or nearly the same words as the heading. */
  HEADING_MATCH("heading-match"),
  /** One speaker alone is quoted in the article, so the heading quotes them too. */
  ONLY_SPEAKER("only-speaker");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  /** {@return the name in the output, such as {@code following-clause}} */
  public String label() {
    return label;
  }
}
