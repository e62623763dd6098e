package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsParserTest {
  private final NewsParser parser = NewsParser.create();

  @Test
  void nullIsNoTextAndTheMessageNamesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> parser.parse(null))
        .withMessageContaining("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n \t\n", "\uFEFF", "\u00AD\u200B"})
  void textWithoutInkIsAnArticleWithNothingInIt(String text) {
    Article article = parser.parse(text);

    assertThat(article.source()).isEqualTo(text);
    assertThat(article.language()).isEqualTo(Language.UNDETERMINED);
    assertThat(article.dateLine()).isEmpty();
    assertThat(article.blocks()).isEmpty();
    assertThat(article.quotes()).isEmpty();
    assertThat(article.speakers()).isEmpty();
  }

  @Test
  void anyCharSequenceIsText() {
    StringBuilder text = new StringBuilder("– Vi er klare, sier Kari Moe.");

    assertThat(parser.parse(text)).isEqualTo(parser.parse(text.toString()));
  }

  @Test
  void spansPointIntoTheTextAsItWasGiven() {
    Article article = parser.parse("\uFEFF--  Vi er kl\u00ADare,\r\nsier Kari Moe.");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).text()).isEqualTo("Vi er klare");
    assertThat(article.raw(article.quotes().get(0).span())).isEqualTo("Vi er kl\u00ADare");
  }

  @Test
  void parserAndArticleSurviveSerialization() throws Exception {
    String text =
        "Brua er borte\n\nBergen, 3. mars 2024 (NTB): Elva tok brua.\n\n"
            + "– Vi så den gå, sier Kari Moe.\n\n– Var du redd?\n\n– Nei.\n";
    Article article = parser.parse(text);

    assertThat(copy(article)).isEqualTo(article);
    assertThat(copy(parser).parse(text)).isEqualTo(article);
  }

  @SuppressWarnings("unchecked")
  static <T> T copy(T object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
