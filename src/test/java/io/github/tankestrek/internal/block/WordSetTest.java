package io.github.tankestrek.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.internal.text.Lexicon;
import io.github.tankestrek.internal.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSetTest {
  private final WordSet words = WordSet.of("bildet", "biletet", "t.v", "frå");

  @ParameterizedTest
  @ValueSource(strings = {"bildet", "Biletet", "t.v", "FRÅ"})
  void aWordIsKnownInAnyCase(String word) {
    assertThat(contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilder", "bilet", "fri", "i", "3,5"})
  void anotherIsNotHoweverItBegins(String word) {
    assertThat(contains(word)).isFalse();
  }

  private boolean contains(String word) {
    return words.contains(Tokenizer.tokenize(word, Lexicon.standard()), 0);
  }
}
