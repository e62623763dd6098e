package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jong-un",
        "O’Brien",
        "O'Brien",
        "57-åringen",
        "nettavisen.no",
        "f.eks",
        "adm.dir",
        "NRK-sjef",
        "1950-tallet",
        "moe@avisa.no",
        "Ålesund",
        "école",
        "U21-landslaget",
        "Kreml",
        "Пётр"
      })
  void aWordIsOneToken(String word) {
    assertThat(words("sier " + word + ".")).containsExactly("sier", word, ".");
    assertThat(kinds(word)).containsExactly(TokenKind.WORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.30", "14.09.2023", "3,5", "10.000", "0-2", "2", "00:15"})
  void aNumberIsOneToken(String number) {
    assertThat(words("kl. " + number + ".")).containsExactly("kl", ".", number, ".");
    assertThat(kinds(number)).containsExactly(TokenKind.NUMBER);
  }

  @Test
  void marksAreTokensOfTheirOwn() {
    assertThat(words("«Ja», sier Kim Jong-un (57): – Nei …"))
        .containsExactly(
            "«", "Ja", "»", ",", "sier", "Kim", "Jong-un", "(", "57", ")", ":", "–", "Nei", "…");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\t',
      value = {
        "…|STOP",
        "!|STOP",
        ",|COMMA",
        ":|COLON",
        ";|SEMICOLON",
        "--|DASH",
        "–|DASH",
        "«|GUILLEMET",
        "”|DOUBLE_QUOTE",
        "\"|DOUBLE_QUOTE",
        "’|SINGLE_QUOTE",
        "(|OPEN",
        "]|CLOSE",
        "§|OTHER"
      })
  void aMarkHasItsKind(String mark, TokenKind kind) {
    assertThat(kinds(mark)).containsExactly(kind);
  }

  @Test
  void lineBreaksAreOneTokenThatKnowsOfEmptyLines() {
    Tokens tokens = tokens("a\nb\n\n c");
    assertThat(kinds("a\nb\n\n c"))
        .containsExactly(
            TokenKind.WORD, TokenKind.NEWLINE, TokenKind.WORD, TokenKind.NEWLINE, TokenKind.WORD);
    assertThat(tokens.isBlankLine(1)).isFalse();
    assertThat(tokens.isBlankLine(3)).isTrue();
  }

  @Test
  void aTokenKnowsWhetherASpaceStandsBeforeIt() {
    Tokens tokens = tokens("Ja , nei,");
    assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::isAfterBlank))
        .containsExactly(true, true, true, false);
  }

  @Test
  void capitalsAreKnown() {
    Tokens tokens = tokens("Moe NTB sier A");
    assertThat(IntStream.range(0, 4).mapToObj(tokens::isCapitalised))
        .containsExactly(true, true, false, true);
    assertThat(IntStream.range(0, 4).mapToObj(tokens::isAllCaps))
        .containsExactly(false, true, false, false);
  }

  @Test
  void wordsAreTheSameWhateverTheirCase() {
    Tokens tokens = tokens("Ås ås ÅS Åse");
    assertThat(tokens.same(0, 1)).isTrue();
    assertThat(tokens.same(1, 2)).isTrue();
    assertThat(tokens.same(0, 3)).isFalse();
    assertThat(tokens.is(2, "ås")).isTrue();
  }

  @Test
  void namesAreClassedOnlyWhenCapitalised() {
    Tokens tokens = tokens("Kari kari");
    assertThat(tokens.is(0, WordClass.GIVEN_FEMALE)).isTrue();
    assertThat(tokens.is(1, WordClass.GIVEN_FEMALE)).isFalse();
  }

  @Test
  void emptyTextHasNoTokens() {
    assertThat(tokens("").size()).isZero();
  }

  private static List<String> words(String text) {
    Tokens tokens = tokens(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
  }

  private static List<TokenKind> kinds(String text) {
    Tokens tokens = tokens(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::kind).toList();
  }

  private static Tokens tokens(String text) {
    return Tokenizer.tokenize(text, Lexicon.standard());
  }
}
