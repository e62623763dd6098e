package io.github.tankestrek.html;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import io.github.tankestrek.Article;

/**
 * Shows several articles on one page: a list of headlines, each of which opens to the article as
 * {@link ArticlePage} shows it.
 *
 * <pre>{@code
 * CollectionPage page = CollectionPage.in(PageLanguage.BOKMAL);
 * try (Writer out = Files.newBufferedWriter(Path.of("articles.html"))) {
 *   out.write(page.begin());
 *   out.write(page.toHtml(article, "bokbussen.txt"));
 *   out.write(page.end());
 * }
 * }</pre>
 *
 * <p>The pieces do not depend on one another, so that many articles can be composed by many threads
 * and written as they come. Writers of pages are immutable and may be shared by threads.
 */
public final class CollectionPage {
  /** Hexadecimal digits enough for the names of some million articles. */
  private static final int ID = 12;

  private final Labels labels;

  private CollectionPage(Labels labels) {
    this.labels = labels;
  }

  /**
   * {@return a writer of pages}
   *
   * @param language the language of headings and explanations
   */
  public static CollectionPage in(PageLanguage language) {
    return new CollectionPage(new Labels(requireNonNull(language, "language")));
  }

  /** {@return what comes before the first article} */
  public String begin() {
    return ArticleList.begin(labels, true);
  }

  /**
   * {@return an article's entry in the list, and the article in it}
   *
   * @param article the article
   * @param source where its text is from; articles on one page need sources of different names, or
   *     {@link #toHtml(Article, String, int)}
   * @throws IllegalArgumentException if a quote's speaker is not one of the article's speakers
   */
  public String toHtml(Article article, String source) {
    return toHtml(article, source, 1);
  }

  /**
   * {@return an article's entry in the list, and the article in it}
   *
   * @param article the article
   * @param source where its text is from
   * @param occurrence a number that no other article of that source has on this page, usually 1
   * @throws IllegalArgumentException if a quote's speaker is not one of the article's speakers
   */
  public String toHtml(Article article, String source, int occurrence) {
    requireNonNull(article, "article");
    requireNonNull(source, "source");
    Markup out = new Markup();
    String prefix = prefix(source) + (occurrence == 1 ? "-" : "-" + occurrence + "-");
    ArticleSection section = new ArticleSection(out, labels, article, source, prefix);
    out.open("li").open("details").open("summary", "class", "entry");
    section.entry();
    out.close().line();
    section.write(2);
    out.close().close().line();
    return out.toString();
  }

  /** {@return what comes after the last article} */
  public String end() {
    return ArticleList.END;
  }

  /** Nothing but the source tells articles apart that are composed independently. */
  private static String prefix(String source) {
    return "a" + Hashing.sha256().hashUnencodedChars(source).toString().substring(0, ID);
  }
}
