package io.github.tankestrek.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tankestrek.Article;
import io.github.tankestrek.FuzzedText;

class ArticleReaderFuzzTest {
  private static final String TEXT = "– Vi er klare, sier Kari Moe.\n".repeat(100);

  private final ArticleReader reader = ArticleReader.create();

  @FuzzTest(maxDuration = "10m")
  @DictionaryEntries({
    "\"source\":",
    "\"language\":",
    "\"dateLine\":",
    "\"blocks\":",
    "\"quotes\":",
    "\"speakers\":",
    "\"span\":",
    "\"start\":",
    "\"end\":",
    "\"text\":",
    "\"date\":",
    "\"attribution\":",
    "\"id\":",
    "\"mention\":",
    "\"cue\":",
    "\"lemma\":",
    "\"basis\":",
    "\"kind\":",
    "\"mark\":",
    "null",
    "\"2023-09\"",
    "\"--09-14\"",
    "\"2023-09-14T12:30+02:00\"",
    "\"+999999999-12-31\"",
    "1e9",
    "2147483648",
    "-1",
    "\\u0000",
    "\\uD800",
    "[[[[[[[[",
    "{\"a\":"
  })
  void anyDocumentIsReadOrRefused(byte[] bytes) {
    Article article;
    try {
      article = reader.read(FuzzedText.of(bytes), TEXT);
    } catch (MalformedArticleException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    String json = ArticleWriter.compact().toJson(article, "a");
    assertThat(reader.read(json, TEXT)).isEqualTo(article);
  }
}
