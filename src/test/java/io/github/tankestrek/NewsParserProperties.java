package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import io.github.tankestrek.json.ArticleReader;
import io.github.tankestrek.json.ArticleWriter;
import io.github.tankestrek.json.OutputSchema;
import io.github.tankestrek.spec.ArticleStructure;
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

  @Property
  void lineEndsAndAccentsChangeOffsetsAlone(@ForAll("texts") String given) {
    String text = given.replace("\r\n", "\n");
    Findings findings = Findings.of(parser.parse(text));

    assertThat(Findings.of(parser.parse(text.replace("\n", "\r\n")))).isEqualTo(findings);
    assertThat(Findings.of(parser.parse(Normalizer2.getNFDInstance().normalize(text))))
        .isEqualTo(findings);
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
}
