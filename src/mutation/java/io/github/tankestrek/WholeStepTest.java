package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.articles.SampleArticle;
import io.github.tankestrek.spec.Detail;
import io.github.tankestrek.spec.Drawing;
import io.github.tankestrek.spec.SpecExample;
import io.github.tankestrek.spec.SpecReader;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the steps, the manual and the whole articles. */
class WholeStepTest {
  private static final List<SpecExample> MANUAL = SpecReader.all();
  private static final List<SampleArticle> ARTICLES = SampleArticle.all();

  @Test
  void theManualAndTheArticlesHold() throws InterruptedException {
    BoundedRun.assertHolds("the manual", WholeStepTest::readAll);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"io.github.tankestrek.internal.text", "io.github.tankestrek.internal.block"})
  void everyExampleOfAPackageHolds(String name) throws InterruptedException {
    WholePackage.assertHolds(name);
  }

  /** Without a test for each of them, which costs more than the example. */
  private static void readAll() {
    NewsParser parser = NewsParser.create();
    for (SpecExample example : MANUAL) {
      assertThat(Drawing.of(parser.parse(example.input()), example.details()))
          .as(example.name())
          .isEqualTo(example.expected());
    }
    for (SampleArticle article : ARTICLES) {
      assertThat(Drawing.of(parser.parse(article.text()), EnumSet.of(Detail.LANGUAGE)))
          .as(article.name())
          .isEqualTo(article.drawing());
    }
  }
}
