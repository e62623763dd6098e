package io.github.tankestrek;

/**
 * The written standard of an article, told from words that only one of the two has.
 *
 * <pre>{@code
 * if (article.language() == Language.NYNORSK) {
 *   System.out.println(article.language().code()); // nn
 * }
 * }</pre>
 */
public enum Language {
  /** Bokmål. */
  BOKMAL("nb"),
  /** Nynorsk. */
  NYNORSK("nn"),
  /** Too little text, both standards alike, or another language. */
  UNDETERMINED("und");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** {@return the language tag (BCP 47): {@code nb}, {@code nn} or {@code und}} */
  public String code() {
    return code;
  }
}
