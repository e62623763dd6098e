package io.github.tankestrek.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.NewsParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpecTest {
  private final NewsParser parser = NewsParser.create();

  @TestFactory
  Stream<DynamicTest> everyExampleOfTheManualHolds() {
    return SpecReader.all().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> assertHolds(example)));
  }

  private void assertHolds(SpecExample example) {
    Article article = parser.parse(example.input());
    assertThat(Drawing.of(article, example.details()))
        .as("%s (%s)", example.title(), example.place())
        .isEqualTo(example.expected());
    ArticleStructure.assertSound(article);
  }
}
