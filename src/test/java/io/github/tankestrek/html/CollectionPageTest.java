package io.github.tankestrek.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.NewsParser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CollectionPageTest {
  private static final CollectionPage PAGE = CollectionPage.in(PageLanguage.ENGLISH);

  @Test
  void eachArticleIsALineToOpen() {
    Document page =
        read(
            compose("Fyret lyser\n3. oktober 2025\n– Ja, sier Kari Moe.", "fyret.txt"),
            compose("– Hvem? sier en mann.", "hvem.txt"));
    assertThat(page.select("main > ol > li > details > summary").eachText())
        .containsExactly(
            "Fyret lyser 3 October 2025 1 quote 1 speaker 0 without a speaker",
            "hvem.txt 1 quote 1 speaker 0 without a speaker");
    assertThat(page.select("li h2.headline").eachText()).containsExactly("Fyret lyser", "hvem.txt");
    assertThat(page.select("details[open]")).isEmpty();
  }

  @Test
  void theSameWordsInTwoArticlesAreTwoQuotes() {
    String text = "– Ja, sier Kari Moe.";
    Document page = read(compose(text, "one.txt"), compose(text, "two.txt"));
    assertThat(page.select(".quote:has(q)").eachAttr("id")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void articlesOfOneSourceAreToldApartByTheirNumber() {
    Article article = NewsParser.create().parse("– Ja, sier Kari Moe.");
    Document page =
        read(
            PAGE.toHtml(article, "a.txt"),
            PAGE.toHtml(article, "a.txt", 2),
            PAGE.toHtml(article, "a.txt", 3));
    assertThat(page.select(".quote:has(q)").eachAttr("id"))
        .extracting(id -> id.substring("a".length() + 12))
        .containsExactly("-q1", "-2-q1", "-3-q1");
  }

  @Test
  void thePlaceOfAQuoteDoesNotDependOnItsNeighbours() {
    assertThat(read(compose("– Ja, sier Kari Moe.", "a.txt")).select(".quote:has(q)").attr("id"))
        .isEqualTo(
            read(compose("Hei.", "b.txt"), compose("– Ja, sier Kari Moe.", "a.txt"))
                .select(".quote:has(q)")
                .attr("id"))
        .matches("a[0-9a-f]{12}-q1");
  }

  @Test
  void withoutArticlesTheListIsEmpty() {
    assertThat(read().select("main > ol").text()).isEmpty();
  }

  private static String compose(String text, String source) {
    return PAGE.toHtml(NewsParser.create().parse(text), source);
  }

  private static Document read(String... articles) {
    return PageReader.read(PAGE.begin() + String.join("", articles) + PAGE.end());
  }
}
