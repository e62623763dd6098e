package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource({
    "'', UNDETERMINED",
    "Furudal, UNDETERMINED",
    "ikke, BOKMAL",
    "ikkje, NYNORSK",
    "ikke ikkje, UNDETERMINED",
    "ikkje ikke hva, BOKMAL",
    "hva ikkje kva, NYNORSK",
  })
  void theStandardOfMoreTellingWordsIsTheTexts(String text, Language language) {
    assertThat(LanguageGuess.of(Tokenizer.tokenize(text, Lexicon.standard()))).isEqualTo(language);
  }
}
