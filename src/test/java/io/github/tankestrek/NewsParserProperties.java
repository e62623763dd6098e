package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import io.github.tankestrek.NorwegianArticles.Turn;
import io.github.tankestrek.json.ArticleReader;
import io.github.tankestrek.json.ArticleWriter;
import io.github.tankestrek.json.OutputSchema;
import io.github.tankestrek.spec.ArticleStructure;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every text. */
class NewsParserProperties {
  private final NewsParser parser = NewsParser.create();

  @Property(tries = 3000)
  void anyTextGivesASoundArticle(@ForAll("texts") String text) {
    Article article = parser.parse(text);

    Statistics.label("quotes")
        .collect(article.quotes().isEmpty() ? "none" : "some")
        .coverage(c -> c.check("some").percentage(p -> p > 8));
    Statistics.label("speakers")
        .collect(article.speakers().isEmpty() ? "none" : "some")
        .coverage(c -> c.check("some").percentage(p -> p > 0.2));
    ArticleStructure.assertSound(article);
  }

  @Property(tries = 500)
  void parsingAgainGivesTheSame(@ForAll("texts") String text) {
    assertThat(NewsParser.create().parse(text)).isEqualTo(parser.parse(text));
  }

  @Property(tries = 300)
  void everyPrefixAndSuffixGivesASoundArticle(@ForAll("texts") String text) {
    for (int i = 0; i <= text.length(); i += 1 + text.length() / 20) {
      ArticleStructure.assertSound(parser.parse(text.substring(0, i)));
      ArticleStructure.assertSound(parser.parse(text.substring(i)));
    }
  }

  @Property(tries = 300)
  void theDefaultLocaleChangesNothing(@ForAll("texts") String text) {
    Article article = parser.parse(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(parser.parse(text)).isEqualTo(article);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(tries = 500)
  void articlesSurviveSerialization(@ForAll("texts") String text) throws Exception {
    Article article = parser.parse(text);

    assertThat(NewsParserTest.copy(article)).isEqualTo(article);
  }

  @Property(tries = 500)
  void jsonReadBackIsTheArticle(@ForAll("texts") String text) {
    Article article = parser.parse(text);
    String json = ArticleWriter.compact().toJson(article, "article.txt");

    OutputSchema.assertValid(json);
    assertThat(ArticleReader.create().read(json, text)).isEqualTo(article);
  }

  @Property(tries = 500)
  void lineEndsAndDecompositionChangeOffsetsAlone(@ForAll("articles") String text) {
    Article article = parser.parse(text);

    assertThat(findings(parser.parse(text.replace("\n", "\r\n")))).isEqualTo(findings(article));
    assertThat(findings(parser.parse(Normalizer2.getNFDInstance().normalize(text))))
        .isEqualTo(findings(article));
  }

  @Property(tries = 500)
  void theKindOfDashChangesNothing(
      @ForAll("turns") List<Turn> turns, @ForAll("dashes") String dash) {
    assertThat(findings(parser.parse(article(turns, dash))))
        .isEqualTo(findings(parser.parse(article(turns, "– "))));
  }

  @Property(tries = 500)
  void knownTurnsComeBackWithTheirSpeakers(@ForAll("turns") List<Turn> turns) {
    Article article = parser.parse(article(turns, "– "));

    assertThat(article.quotes()).extracting(Quote::text).isEqualTo(map(turns, Turn::words));
    assertThat(article.quotes())
        .extracting(q -> q.speaker().map(Speaker::name).orElse("?"))
        .isEqualTo(map(turns, Turn::name));
    assertThat(article.quotes())
        .extracting(q -> q.attribution().orElseThrow().cue().orElseThrow().text())
        .isEqualTo(map(turns, Turn::cue));
  }

  @Property(tries = 20)
  void manyThreadsFindTheSame(@ForAll("texts") String text) {
    Article article = parser.parse(text);

    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> parser.parse(text)))
        .allMatch(article::equals);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        NorwegianArticles.scrambled(), NastyText.anything(), NastyText.characters());
  }

  @Provide
  Arbitrary<String> articles() {
    return turns().map(turns -> article(turns, "– "));
  }

  @Provide
  Arbitrary<List<Turn>> turns() {
    return NorwegianArticles.turns();
  }

  @Provide
  Arbitrary<String> dashes() {
    return Arbitraries.of("- ", "-- ", "— ", "― ", "− ", "–\u00A0", "–", "—\u2009");
  }

  private static String article(List<Turn> turns, String dash) {
    return "Elva tok brua\n\nDet skjedde natt til søndag i Lauvdal.\n\n"
        + String.join("\n\n", map(turns, turn -> turn.paragraph(dash)))
        + "\n";
  }

  private static List<String> map(List<Turn> turns, java.util.function.Function<Turn, String> f) {
    return turns.stream().map(f).toList();
  }

  /** What was found without where it stands. */
  private static List<String> findings(Article article) {
    return article.quotes().stream()
        .map(
            q ->
                q.type()
                    + " "
                    + q.text()
                    + " "
                    + q.speaker().map(Speaker::name).orElse("?")
                    + " "
                    + q.attribution().map(Attribution::basis))
        .toList();
  }
}
