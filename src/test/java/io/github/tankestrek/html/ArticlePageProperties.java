package io.github.tankestrek.html;

import static io.github.tankestrek.html.PageReader.visible;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.NastyText;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.NorwegianArticles;
import io.github.tankestrek.Quote;
import io.github.tankestrek.json.ArticleArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.jsoup.nodes.Document;

@Domain(ArticleArbitraries.class)
@Domain(DomainContext.Global.class)
class ArticlePageProperties {
  private static final NewsParser PARSER = NewsParser.create();

  @Property(tries = 150)
  @StatisticsReport(StatisticsReportMode.OFF)
  void anyTextGivesAPageThatShowsItAndItsQuotesInOrder(
      @ForAll("texts") String text, @ForAll PageLanguage language) {
    Article article = PARSER.parse(text);
    Statistics.label("quotes")
        .collect(!article.quotes().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    Document page = PageReader.read(ArticlePage.in(language).toHtml(article, text));
    PageReader.assertThatAllTextIsThere(page, article);
    assertThat(PageReader.quotes(page).stream().map(PageReader::visible))
        .containsExactlyElementsOf(rawQuotes(article));
  }

  // Such articles are small, and shrinking them takes minutes.
  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void anyArticleGivesAWellFormedPageWithEachQuoteOnce(
      @ForAll Article article, @ForAll String source) {
    Document page = PageReader.read(ArticlePage.in(PageLanguage.NYNORSK).toHtml(article, source));
    PageReader.assertThatAllTextIsThere(page, article);
    assertThat(page.select("article .quote")).hasSameSizeAs(article.quotes());
    assertThat(page.select(".voice:not(.interviewer, .unknown)")).hasSameSizeAs(article.speakers());
  }

  @Property(tries = 50)
  void articlesOnOnePageDoNotGetInEachOthersWay(
      @ForAll("texts") String one, @ForAll("texts") String other) {
    CollectionPage collection = CollectionPage.in(PageLanguage.BOKMAL);
    String html =
        collection.begin()
            + collection.toHtml(PARSER.parse(one), "one")
            + collection.toHtml(PARSER.parse(other), "other")
            + collection.end();
    Document page = PageReader.read(html);
    assertThat(page.select("main > ol > li > details > .sheet")).hasSize(2);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> markup =
        Arbitraries.of(
            "<script>x()</script>",
            "<b>",
            "</p>",
            "<!--",
            "]]>",
            "\" onload=\"x()",
            "&amp;",
            "&#0;");
    Arbitrary<String> names = Arbitraries.of("Kari Moe", "Ola Vik", "hun", "en mann");
    Arbitrary<String> turns =
        Combinators.combine(markup, names)
            .as((words, name) -> "– Ja " + words + ", sier " + name + ".\n")
            .list()
            .ofMaxSize(8)
            .map(all -> String.join("", all));
    return Arbitraries.oneOf(
        List.of(
            turns, NorwegianArticles.scrambled(), NastyText.characters(), NastyText.anything()));
  }

  private static List<String> rawQuotes(Article article) {
    return article.quotes().stream()
        .map(Quote::span)
        .map(article::raw)
        .map(s -> visible(s))
        .toList();
  }
}
