package io.github.tankestrek.html;

/**
 * The language of what a page says itself; the article keeps its own.
 *
 * <pre>{@code
 * String html = ArticlePage.in(PageLanguage.NYNORSK).toHtml(article, "bokbussen.txt");
 * }</pre>
 */
public enum PageLanguage {
  /** Norwegian, Bokmål. */
  BOKMAL("nb"),
  /** Norwegian, Nynorsk. */
  NYNORSK("nn"),
  /** English. */
  ENGLISH("en");

  private final String code;

  PageLanguage(String code) {
    this.code = code;
  }

  /** {@return the language tag (BCP 47): {@code nb}, {@code nn} or {@code en}} */
  public String code() {
    return code;
  }
}
