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
        "Пётр",
        "Ap-MDG",
        "NRK-1",
        "2022-03-09T07:45:00+02:00",
        "5-0-seieren"
      })
  void aWordIsOneToken(String word) {
    assertThat(words("sier " + word + ".")).containsExactly("sier", word, ".");
    assertThat(kinds(word)).containsExactly(TokenKind.WORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12.30", "14.09.2023", "3,5", "10.000", "0-2", "2", "00:15", "2022-03-09", "1+1"})
  void aNumberIsOneToken(String number) {
    assertThat(words("kl. " + number + ".")).containsExactly("kl", ".", number, ".");
    assertThat(kinds(number)).containsExactly(TokenKind.NUMBER);
  }

  @Test
  void aMarkThatJoinsNothingIsNoPartOfTheWord() {
    assertThat(words("slutt.Neste")).containsExactly("slutt", ".", "Neste");
    assertThat(words("ja,nei")).containsExactly("ja", ",", "nei");
    assertThat(words("«Moe’»")).containsExactly("«", "Moe", "’", "»");
    assertThat(words("på 2. og 3.")).containsExactly("på", "2", ".", "og", "3", ".");
    assertThat(words("5-")).containsExactly("5", "-");
    assertThat(words("3, 4")).containsExactly("3", ",", "4");
  }

  @Test
  void theHyphenOfAShortenedCompoundBelongsToItsWord() {
    assertThat(words("olje- og gasspolitikk")).containsExactly("olje-", "og", "gasspolitikk");
    assertThat(words("kirke-, skole- og")).containsExactly("kirke-", ",", "skole-", "og");
    assertThat(words("Ap- og")).containsExactly("Ap-", "og");
    assertThat(words("olje-")).containsExactly("olje", "-");
  }

  @Test
  void dashesAndQuotationMarksAreFoundInARange() {
    Tokens tokens = tokens("Ja – nei «og»");
    assertThat(tokens.hasMark(0, 1)).isFalse();
    assertThat(tokens.hasMark(0, 2)).isTrue();
    assertThat(tokens.hasMark(2, 3)).isFalse();
    assertThat(tokens.hasMark(2, 4)).isTrue();
  }

  @Test
  void aTokenIsComparedAsItStandsAndAWordInAnyCase() {
    Tokens tokens = tokens("Ås, ås");
    assertThat(tokens.is(1, ',')).isTrue();
    assertThat(tokens.is(1, '.')).isFalse();
    assertThat(tokens.is(0, 'Å')).isFalse();
    assertThat(tokens.is(0, "ås")).isTrue();
    assertThat(tokens.is(0, "åse")).isFalse();
    assertThat(tokens.is(0, "os")).isFalse();
    assertThat(tokens.first(0)).isEqualTo('Å');
    assertThat(tokens.text(0, 2)).isEqualTo("Ås, ås");
  }

  @Test
  void aGenitiveHasTheStemOfItsName() {
    Tokens tokens = tokens("Lunde Lundes LUNDES Lundene Kari Karis");
    assertThat(tokens.isStem(0, 1)).isTrue();
    assertThat(tokens.isStem(0, 2)).isTrue();
    assertThat(tokens.isStem(0, 3)).isFalse();
    assertThat(tokens.isStem(1, 0)).isFalse();
    assertThat(tokens.stemHash(1)).isEqualTo(tokens.hash(0));
    assertThat(tokens.isStemAny(5, WordClass.GIVEN_FEMALE.bit())).isTrue();
    assertThat(tokens.isStemAny(5, WordClass.GIVEN_MALE.bit())).isFalse();
    assertThat(tokens.isStemAny(3, WordClass.GIVEN_FEMALE.bit())).isFalse();
  }

  @Test
  void wordsThatOpenAlikeHaveTheSameOpening() {
    Tokens tokens = tokens("Skolens skolen skulen sko");
    assertThat(tokens.openingHash(0, 6)).isEqualTo(tokens.openingHash(1, 6));
    assertThat(tokens.openingHash(0, 4)).isNotEqualTo(tokens.openingHash(2, 4));
    assertThat(tokens.openingHash(3, 5)).isEqualTo(tokens.openingHash(0, 3));
  }

  @Test
  void aWordOpensOneThatGoesOn() {
    Tokens tokens = tokens("Skule skulen skulen skal");
    assertThat(tokens.isOpening(0, 1)).isTrue();
    assertThat(tokens.isOpening(1, 2)).isTrue();
    assertThat(tokens.isOpening(1, 0)).isFalse();
    assertThat(tokens.isOpening(3, 1)).isFalse();
  }

  @Test
  void theBeginningAndTheEndOfAWordAreComparedInAnyCase() {
    Tokens tokens = tokens("Arkivfoto: www.nesposten.no Foto");
    assertThat(tokens.endsWith(0, "foto")).isTrue();
    assertThat(tokens.endsWith(0, "kart")).isFalse();
    assertThat(tokens.endsWith(3, "foto")).isTrue();
    assertThat(tokens.endsWith(3, "arkivfoto")).isFalse();
    assertThat(tokens.startsWith(2, "www.")).isTrue();
    assertThat(tokens.startsWith(3, "foto")).isTrue();
    assertThat(tokens.startsWith(3, "fotograf")).isFalse();
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
    assertThat(tokens("ÅS").isAllCaps(0)).isTrue();
    assertThat(tokens("iPAD").isAllCaps(0)).isFalse();
    assertThat(tokens("57-åringen").isCapitalised(0)).isFalse();
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
