package io.github.tankestrek.html;

import static java.util.Objects.requireNonNull;

import io.github.tankestrek.Article;

/**
 * Shows an article as a web page: the text with its quotes tinted by speaker, the rule that decided
 * on each, and who is heard beside it.
 *
 * <pre>{@code
 * String html = ArticlePage.in(PageLanguage.BOKMAL).toHtml(article, "bokbussen.txt");
 * Files.writeString(Path.of("bokbussen.html"), html);
 * }</pre>
 *
 * <p>The page is immutable text in HTML to be stored or sent as UTF-8. Writers of pages are
 * immutable and may be shared by threads.
 */
public final class ArticlePage {
  private final Labels labels;

  private ArticlePage(Labels labels) {
    this.labels = labels;
  }

  /**
   * {@return a writer of pages}
   *
   * @param language the language of headings and explanations
   */
  public static ArticlePage in(PageLanguage language) {
    return new ArticlePage(new Labels(requireNonNull(language, "language")));
  }

  /**
   * {@return a whole page about an article}
   *
   * @param article the article
   * @param source where its text is from, such as the name of a file
   * @throws IllegalArgumentException if a quote's speaker is not one of the article's speakers
   */
  public String toHtml(Article article, String source) {
    requireNonNull(article, "article");
    requireNonNull(source, "source");
    Markup out = new Markup();
    String title = ArticleSection.title(article, source);
    new PageFrame(labels).open(out, title, "speakers", Label.SKIP_TO_SPEAKERS, true);
    new ArticleSection(out, labels, article, source, "").write(1);
    return out + PageFrame.END;
  }
}
