package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashedWordsTest {
  private static final List<String> WORDS =
      List.of("i", "å", "ac", "sier", "åttitalt", "utenriksministeren", "ministeren", "łódź", "ß");

  private static final HashedWords TABLE = HashedWords.numbered(WORDS);

  @Test
  void eachWordHasItsValueInAnyCase() {
    for (int i = 0; i < WORDS.size(); i++) {
      assertThat(find(WORDS.get(i))).isEqualTo(i);
      assertThat(find(WORDS.get(i).toUpperCase(Locale.ROOT).replace("SS", "ß"))).isEqualTo(i);
    }
  }

  /** The last eight letters are those of a word of the table, or all letters but for a high bit. */
  @ParameterizedTest
  @ValueSource(
      strings = {"xåttitalt", "innenriksministeren", "nisteren", "a\u0163", "", "sie", "siers"})
  void aWordThatLooksLikeAnotherIsNotFound(String word) {
    assertThat(find(word)).isEqualTo(HashedWords.NOT_FOUND);
  }

  private static int find(String word) {
    String text = "." + word + ".";
    return TABLE.find(text.toCharArray(), 1, 1 + word.length());
  }
}
