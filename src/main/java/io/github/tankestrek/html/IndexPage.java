package io.github.tankestrek.html;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import io.github.tankestrek.Article;
import java.util.stream.Collectors;

/**
 * Lists articles that have a page of their own, as {@link ArticlePage} makes them: headline, date,
 * and how many quotes and speakers there are in each.
 *
 * <pre>{@code
 * IndexPage index = IndexPage.in(PageLanguage.BOKMAL);
 * String html =
 *     index.begin() + index.toHtml(article, "bokbussen.txt", "2026/bokbussen.html") + index.end();
 * Files.writeString(folder.resolve("index.html"), html);
 * }</pre>
 *
 * <p>Writers of pages are immutable and may be shared by threads.
 */
public final class IndexPage {
  private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();

  private final Labels labels;

  private IndexPage(Labels labels) {
    this.labels = labels;
  }

  /**
   * {@return a writer of lists}
   *
   * @param language the language of headings and explanations
   */
  public static IndexPage in(PageLanguage language) {
    return new IndexPage(new Labels(requireNonNull(language, "language")));
  }

  /** {@return what comes before the first article} */
  public String begin() {
    return ArticleList.begin(labels, false);
  }

  /**
   * {@return an article's entry in the list}
   *
   * @param article the article
   * @param source where its text is from
   * @param path where its page is, seen from the folder of the list; parts separated by a slash
   * @throws IllegalArgumentException if a quote's speaker is not one of the article's speakers
   */
  public String toHtml(Article article, String source, String path) {
    requireNonNull(article, "article");
    requireNonNull(source, "source");
    Markup out = new Markup();
    out.open("li").open("a", "class", "entry", "href", link(path));
    new ArticleSection(out, labels, article, source, "").entry();
    out.close().close().line();
    return out.toString();
  }

  /** {@return what comes after the last article} */
  public String end() {
    return ArticleList.END;
  }

  /** With a dot in front, so that no name of a folder is taken for a scheme. */
  private static String link(String path) {
    return Splitter.on('/')
        .splitToStream(path)
        .map(SEGMENT::escape)
        .collect(Collectors.joining("/", "./", ""));
  }
}
