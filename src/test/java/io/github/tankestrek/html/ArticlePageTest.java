package io.github.tankestrek.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tankestrek.Article;
import io.github.tankestrek.Basis;
import io.github.tankestrek.Language;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.Paragraph;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArticlePageTest {
  private static final String TEXT =
      """
      Fyret får nytt lys
      – Endelig, sier fyrvokteren
      Skarvholmen, 3. oktober 2025 (NTB): Fyret på Skarvholmen lyser igjen.
      – Det er som å få synet tilbake, sier fyrvokter Jorunn Haugland (58).
      – Hva sa familien?
      – De sa ingenting. De gikk ut og så, svarer Haugland.
      Kystdirektør Pål Risvik kaller lampa «et lite under».
      Ingen vet hvem som slukket den.
      – Noen må ha gjort det.
      """;

  private final Article article = withoutItsLastAttribution(NewsParser.create().parse(TEXT));

  /** Whatever later rules find out, there is a quote by nobody known. */
  private static Article withoutItsLastAttribution(Article all) {
    List<Quote> quotes = new ArrayList<>(all.quotes());
    Quote last = quotes.remove(quotes.size() - 1);
    quotes.add(
        new Quote(
            last.span(), last.text(), last.type(), last.mark(), last.block(), Optional.empty()));
    return new Article(TEXT, all.language(), all.dateLine(), all.blocks(), quotes, all.speakers());
  }

  @Test
  void theQuotesStandInOrderAsThePaperWroteThem() {
    assertThat(PageReader.quotes(page()))
        .containsExactlyElementsOf(
            article.quotes().stream().map(Quote::span).map(article::raw).toList())
        .hasSize(6);
  }

  @Test
  void theTextIsAllThere() {
    PageReader.assertThatAllTextIsThere(page(), article);
  }

  @Test
  void theHeadlineIsTheTitleAndTheFirstHeading() {
    assertThat(page().title()).isEqualTo("Fyret får nytt lys");
    assertThat(page().select("h1").eachText()).containsExactly("Fyret får nytt lys");
    assertThat(page().select("h2.subhead")).hasSize(1);
  }

  @Test
  void theDateLineStandsBeforeTheFirstWordsOfItsParagraph() {
    Element time = page().expectFirst(".paragraph > time");
    assertThat(time.text()).isEqualTo("Skarvholmen, 3. oktober 2025 (NTB):");
    assertThat(time.attr("datetime")).isEqualTo("2025-10-03");
  }

  @Test
  void aDateLineOfItsOwnIsAParagraph() {
    Document page = page(NewsParser.create().parse("Publisert: 03.10.2025\nFyret lyser igjen."));
    assertThat(page.select("p.date-line > time").eachText())
        .containsExactly("Publisert: 03.10.2025");
  }

  @Test
  void eachSortOfBlockHasItsClass() {
    Document page =
        page(
            NewsParser.create()
                .parse(
                    """
                    Fyret lyser igjen
                    Av Jorunn Haugland
                    Foto: Pål Risvik
                    Fyret på Skarvholmen lyser igjen etter to år i mørke.
                    Les også: Slik virker et fyr
                    """));
    assertThat(page.select("article > p").eachAttr("class"))
        .containsExactly("byline", "caption", "paragraph", "other");
  }

  @Test
  void thePageTellsNobodyWhereItsReaderComesFrom() {
    assertThat(page().select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
  }

  @Test
  void theLegendShowsEachSignOfThePage() {
    assertThat(page().select(".legend .sample > span").eachAttr("class"))
        .containsExactly("quote s0", "quote unknown", "mention s0", "cue");
  }

  @Test
  void theFactsAreThoseOfTheArticle() {
    assertThat(page().select(".facts dd").eachText())
        .containsExactly("3 October 2025", "Skarvholmen", "NTB", "Bokmål", "fyret.txt");
    assertThat(page().select(".facts .count").eachText())
        .containsExactly("6 quotes", "2 speakers", "1 without a speaker");
  }

  @Test
  void aQuoteCarriesTheNameOfItsSpeakerAndTheRuleThatDecided() {
    Element quote = page().expectFirst("#q2");
    assertThat(quote.expectFirst(".key").text()).isEqualTo("Jorunn Haugland:A");
    Element card = page().getElementById(quote.expectFirst("a").attr("aria-describedby"));
    assertThat(card.text())
        .isEqualTo(
            "Jorunn Haugland person The clause after the words says who. following-clause"
                + " Named as: fyrvokter Jorunn Haugland (58) Cue: sier (si)"
                + " direct quote · after a dash");
  }

  @Test
  void cueAndMentionAreMarkedInTheText() {
    Element paragraph = page().expectFirst("p:has(#q2)");
    assertThat(paragraph.select("> .cue").eachText()).containsExactly("sier");
    assertThat(paragraph.select("> .mention").eachText())
        .containsExactly("fyrvokter Jorunn Haugland (58)");
    assertThat(paragraph.select("> .mention > .name").eachText())
        .containsExactly("Jorunn Haugland");
  }

  @Test
  void theListTellsQuotesAndWordsOfEachSpeaker() {
    assertThat(page().select(".voice").eachText())
        .containsExactly(
            "A Jorunn Haugland person 2 quotes · 15 words To the quotes: 1 2 4",
            "B Pål Risvik person 1 quote · 3 words To the quotes: 5",
            "Int Interviewer 1 quote · 3 words To the quotes: 3",
            "? Unknown speaker No rule found a speaker. 1 quote · 5 words To the quotes: 6");
  }

  @Test
  void theBarIsReadOutAsASentence() {
    assertThat(page().select("svg[role=img] > title").text())
        .isEqualTo(
            "Share of the quoted words: Jorunn Haugland 65%, Pål Risvik 13%, Unknown speaker 22%");
  }

  @Test
  void aQuoteWithoutASpeakerStandsOutInTextAndList() {
    assertThat(page().select("article .quote.unknown").eachAttr("id")).containsExactly("q6");
    assertThat(page().select("#q6 .card-rule").text()).isEqualTo("No rule found a speaker.");
    assertThat(page().select(".voice.unknown")).hasSize(1);
    assertThat(page().select(".facts .count.unattributed")).hasSize(1);
  }

  @Test
  void anArticleWithoutQuotesSaysSo() {
    Document page = page(NewsParser.create().parse("Fyret lyser igjen."));
    assertThat(page.select("aside p").eachText()).containsExactly("Nobody is quoted.");
    assertThat(page.select("svg")).isEmpty();
  }

  @Test
  void anEmptyTextGivesAPageNamedAfterItsSource() {
    Document page = page(NewsParser.create().parse(""));
    assertThat(page.title()).isEqualTo("fyret.txt");
    assertThat(page.select("h1").text()).isEqualTo("fyret.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "BOKMAL, nb, Hvem kommer til orde, 3. oktober 2025, 6 sitater, 1 sitat · 5 ord",
    "NYNORSK, nn, Kven kjem til orde, 3. oktober 2025, 6 sitat, 1 sitat · 5 ord",
    "ENGLISH, en, Who is heard, 3 October 2025, 6 quotes, 1 quote · 5 words"
  })
  void theLabelsAreInTheLanguageAskedFor(
      PageLanguage language, String code, String who, String date, String quotes, String words) {
    Document page = PageReader.read(ArticlePage.in(language).toHtml(article, "fyret.txt"));
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(code);
    assertThat(page.select("aside h2").text()).isEqualTo(who);
    assertThat(page.select(".facts dd").first().text()).isEqualTo(date);
    assertThat(page.select(".facts .count").first().text()).isEqualTo(quotes);
    assertThat(page.select(".voice.unknown .voice-count").text()).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  void everyRuleIsExplainedByASentenceOfItsOwn(PageLanguage language) {
    Labels labels = new Labels(language);
    assertThat(Arrays.stream(Basis.values()).map(labels::of))
        .doesNotHaveDuplicates()
        .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
  }

  @Test
  void theArticleKeepsItsOwnLanguage() {
    assertThat(page().select("article").attr("lang")).isEqualTo("nb");
    assertThat(page().select("#q2 .card, .facts").eachAttr("lang")).containsOnly("en");
    Article unclear = NewsParser.create().parse("Hm.");
    assertThat(unclear.language()).isEqualTo(Language.UNDETERMINED);
    assertThat(page(unclear).select("article").hasAttr("lang")).isFalse();
  }

  @Test
  void markupInTheArticleAndItsNameIsText() {
    String hostile =
        """
        <script>alert(1)</script> & </title>
        – <img src=x onerror=alert(2)>, sier "Kari <b>Moe</b>" Moe.
        – Ja, sier Kari Moe</span><svg onload=alert(3)>.
        """;
    Article parsed = NewsParser.create().parse(hostile);
    String source = "\"><script>alert(4)</script>.txt";
    Document page = PageReader.read(ArticlePage.in(PageLanguage.ENGLISH).toHtml(parsed, source));
    PageReader.assertThatAllTextIsThere(page, parsed);
    assertThat(page.select(".facts dd").eachText()).contains(source);
    assertThat(page.select("script, img, style ~ style")).isEmpty();
  }

  @Test
  void aMarkThatTearsACharacterLeavesItWhole() {
    Article torn =
        new Article(
            "a😀b",
            Language.UNDETERMINED,
            Optional.empty(),
            List.of(new Paragraph(new Span(0, 4), "a😀b")),
            List.of(
                new Quote(
                    new Span(2, 4), "b", QuoteType.DIRECT, QuoteMark.NONE, 0, Optional.empty())),
            List.of());
    assertThat(PageReader.quotes(page(torn))).containsExactly("😀b");
  }

  @Test
  void thePolicyForbidsEverythingButTheStyleSheetInThePage() throws Exception {
    String css = page().expectFirst("style").data();
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
    assertThat(page().expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'",
            Base64.getEncoder().encodeToString(hash));
    assertThat(css).doesNotContain("url(", "@import", "<");
  }

  @Test
  void everyClassOfASpeakerHasAColour() {
    String css = page().expectFirst("style").data();
    for (int i = 0; i < Voices.STYLES; i++) {
      assertThat(css).containsPattern("(?m)^(|.*, )\\.s" + i + "(,| \\{).*--strong");
    }
  }

  @Test
  void speakersAreCountedInLetters() {
    assertThat(List.of(Voices.letters(0), Voices.letters(25), Voices.letters(26)))
        .containsExactly("A", "Z", "AA");
    assertThat(List.of(Voices.letters(701), Voices.letters(702))).containsExactly("ZZ", "AAA");
  }

  @Test
  void whatIsNullIsNamed() {
    ArticlePage page = ArticlePage.in(PageLanguage.ENGLISH);
    assertThatNullPointerException().isThrownBy(() -> ArticlePage.in(null)).withMessage("language");
    assertThatNullPointerException().isThrownBy(() -> page.toHtml(null, "")).withMessage("article");
    assertThatNullPointerException()
        .isThrownBy(() -> page.toHtml(article, null))
        .withMessage("source");
  }

  @Test
  void aSpeakerWhomTheArticleDoesNotKnowIsAnError() {
    Article without =
        new Article(
            TEXT, Language.BOKMAL, Optional.empty(), article.blocks(), article.quotes(), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(without))
        .withMessage("a quote's speaker, Jorunn Haugland, is not among the article's speakers");
  }

  private Document page() {
    return page(article);
  }

  private static Document page(Article article) {
    return PageReader.read(ArticlePage.in(PageLanguage.ENGLISH).toHtml(article, "fyret.txt"));
  }
}
