package io.github.tankestrek.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.internal.text.Lexicon;
import io.github.tankestrek.internal.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "9, 9", "0930, 930", "2022, 2022"})
  void upToFourDigitsAreANumber(String text, int value) {
    assertThat(Digits.value(text)).isEqualTo(value);
    assertThat(Digits.value(Tokenizer.tokenize(text, Lexicon.standard()), 0)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20222", "9a", "-9", "٣"})
  void anythingElseIsNone(String text) {
    assertThat(Digits.value(text)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20222", "9a", "3,5"})
  void aTokenOfAnythingElseIsNone(String token) {
    assertThat(Digits.value(Tokenizer.tokenize(token, Lexicon.standard()), 0)).isEqualTo(-1);
  }
}
