package io.github.tankestrek.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.FuzzedText;
import io.github.tankestrek.NewsFuzzTest;
import io.github.tankestrek.NewsParser;
import java.nio.charset.StandardCharsets;

class ArticleWriterFuzzTest {
  private final NewsParser parser = NewsParser.create();
  private final ArticleReader reader = ArticleReader.create();

  @NewsFuzzTest
  void whatIsWrittenIsOneSafeLineAndReadBackEqual(byte[] bytes) {
    String text = FuzzedText.of(bytes);
    Article article = parser.parse(text);
    String json = ArticleWriter.compact().toJson(article, text);

    assertThat(json.chars().noneMatch(Character::isISOControl)).as(json).isTrue();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).as(json).isTrue();
    assertThat(reader.read(json, text)).isEqualTo(article);
    String indented = ArticleWriter.indented().toJson(article, text);
    assertThat(reader.read(indented, text)).isEqualTo(article);
  }
}
