package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.spec.ArticleStructure;

class ParserFuzzTest {
  private final NewsParser parser = NewsParser.create();

  @NewsFuzzTest
  void anyTextGivesASoundArticle(byte[] bytes) {
    String text = FuzzedText.of(bytes);
    Article article = parser.parse(text);
    ArticleStructure.assertSound(article);
    assertThat(parser.parse(text)).isEqualTo(article);
  }
}
