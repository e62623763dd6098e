package io.github.tankestrek.articles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.Language;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.json.ArticleWriter;
import io.github.tankestrek.json.OutputSchema;
import io.github.tankestrek.spec.ArticleStructure;
import io.github.tankestrek.spec.Detail;
import io.github.tankestrek.spec.Drawing;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArticlesTest {
  private final List<SampleArticle> articles = SampleArticle.all();
  private final NewsParser parser = NewsParser.create();

  @TestFactory
  Stream<DynamicTest> everythingInAnArticleIsFound() {
    return forEach(
        sample -> assertThat(draw(sample.text())).as(sample.name()).isEqualTo(sample.drawing()));
  }

  @TestFactory
  Stream<DynamicTest> lineEndsChangeNothing() {
    return forEach(
        sample -> {
          String text = sample.text().replace("\r\n", "\n");
          String drawing = draw(text);
          assertThat(draw(text.replace("\n", "\r\n"))).as(sample.name()).isEqualTo(drawing);
          assertThat(draw(text.replace('\n', '\r'))).as(sample.name()).isEqualTo(drawing);
          assertThat(draw(text.replace('\n', '\u2028'))).as(sample.name()).isEqualTo(drawing);
        });
  }

  @TestFactory
  Stream<DynamicTest> blocksAndQuotesAreSound() {
    return forEach(sample -> ArticleStructure.assertSound(parser.parse(sample.text())));
  }

  @TestFactory
  Stream<DynamicTest> theOutputIsAsTheSchemaSays() {
    return forEach(
        sample ->
            OutputSchema.assertValid(
                ArticleWriter.compact().toJson(parser.parse(sample.text()), sample.name())));
  }

  @TestFactory
  Stream<DynamicTest> aSecondReadingFindsTheSame() {
    return forEach(
        sample -> assertThat(parser.parse(sample.text())).isEqualTo(parser.parse(sample.text())));
  }

  @Test
  void bothStandardsAreThere() {
    assertThat(articles).filteredOn(sample -> isIn(sample, Language.BOKMAL)).hasSizeGreaterThan(3);
    assertThat(articles).filteredOn(sample -> isIn(sample, Language.NYNORSK)).hasSizeGreaterThan(3);
  }

  private Stream<DynamicTest> forEach(Consumer<SampleArticle> claim) {
    return articles.stream()
        .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> claim.accept(sample)));
  }

  private String draw(String text) {
    Article article = parser.parse(text);
    return Drawing.of(article, EnumSet.of(Detail.LANGUAGE));
  }

  private static boolean isIn(SampleArticle sample, Language language) {
    return sample.drawing().startsWith("language: " + language.code());
  }
}
