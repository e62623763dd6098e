package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSetTest {
  private final WordSet words = WordSet.of(Word.BILDET, Word.BILETET, Word.T_V, Word.FRAA);

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

  @Test
  void everyWordHasItsOwnNumber() {
    for (Word word : Word.values()) {
      Tokens tokens = Tokenizer.tokenize(word.text(), Lexicon.standard());
      for (Word other : Word.values()) {
        assertThat(tokens.isAny(0, WordSet.of(other))).isEqualTo(word == other);
      }
    }
  }

  private boolean contains(String word) {
    return Tokenizer.tokenize(word, Lexicon.standard()).isAny(0, words);
  }
}
