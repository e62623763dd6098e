package io.github.tankestrek.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.NewsParser;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexPageTest {
  private static final IndexPage PAGE = IndexPage.in(PageLanguage.BOKMAL);

  @Test
  void eachArticleIsALinkToItsPage() {
    Document page =
        read(
            entry("Fyret lyser\n3. oktober 2025\n– Ja, sier Kari Moe.", "fyret.txt", "fyret.html"),
            entry("– Hvem? sier en mann. – Jeg.", "hvem.txt", "2025/hvem.html"));
    assertThat(page.select("main > ol > li > a").eachText())
        .containsExactly(
            "Fyret lyser 3. oktober 2025 1 sitat 1 kilde 0 uten kilde",
            "hvem.txt 2 sitater 1 kilde 0 uten kilde");
    assertThat(page.select("main > ol > li > a").eachAttr("href"))
        .containsExactly("./fyret.html", "./2025/hvem.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("nb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blå buss.html",
        "100 %.html",
        "a#b?c.html",
        "javascript:alert(1)",
        "x/«å»\"'.html"
      })
  void aLinkLeadsToTheFileWhateverItsName(String path) {
    String link = read(entry("– Ja.", "a.txt", path)).select("a.entry").attr("href");
    URI page = URI.create("file:///out/index.html").resolve(link);
    assertThat(page.getPath()).isEqualTo("/out/" + path);
    assertThat(page.getFragment()).isNull();
    assertThat(page.getQuery()).isNull();
  }

  @Test
  void whatAnArticleSaysIsTextAndNothingElse() {
    Document page = read(entry("<script>alert(1)</script>\n– Ja.", "\"><b>", "a.html"));
    assertThat(page.select("script, a b b")).isEmpty();
    assertThat(page.select("a.entry bdi").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void itExplainsNoQuotesForItHasNone() {
    assertThat(read().select(".legend")).isEmpty();
  }

  @Test
  void withoutArticlesTheListIsEmpty() {
    assertThat(read().select("main > ol").text()).isEmpty();
  }

  private static String entry(String text, String source, String path) {
    return PAGE.toHtml(NewsParser.create().parse(text), source, path);
  }

  private static Document read(String... entries) {
    return PageReader.read(PAGE.begin() + String.join("", entries) + PAGE.end());
  }
}
