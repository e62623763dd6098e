package io.github.tankestrek.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineRuleTest {
  private static final String LEAD = "Hurtigbåten mellom øyene får to nye avganger fra høsten av.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Av Eva Lunde",
        "Av Eva Lunde og Nils Brekke, NTB",
        "AV EVA LUNDE",
        "Tekst: Eva Lunde Foto: Nils Brekke",
        "Tekst og foto: Eva Lunde",
        "Journalist Eva Lunde",
        "Eva Lunde",
        "Eva Lunde, NTB",
        "Eva Lunde/NTB",
        "(NTB)",
        "©NTB",
        "(NTB-AFP)",
        "NTB/Reuters",
        "eva.lunde@avisa.no",
        "Omsett av Eva Lunde",
        "Av: Eva Lunde",
        "Av Eva Lunde (tekst) og Nils Brekke (foto)",
        "Av Eva Lunde, eva.lunde@avisa.no",
        "Av Eva Lunde, journalist",
        "Av Eva van der Lunde",
        "Av NTB",
        "Intervju: Eva Lunde",
        "Tekst: Eva Lunde / Foto: Nils Brekke",
        "Eva van Lunde, NTB",
        "(NTB).",
        "© Bygdebladet"
      })
  void aLineThatNamesTheWriterOrTheSourceIsAByline(String line) {
    assertThat(Blocks.of("Flere avganger til øyene", line, LEAD, LEAD).kind(1)).isEqualTo("byline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Av de tolv på øya har sju flyttet.",
        "Fra Bergen til øyene",
        "Tekst på veggen",
        "Av og til går båten",
        "Av sol og vind",
        "Av Eva Lunde vil vi ha svar",
        "Eva Lunde, båtfører på øya",
        "Eva Lunde/nesten framme",
        "(NTB) har tall",
        "Møt oss @ kaia og bli med ut til øyene i morgen klokka sju"
      })
  void aLineThatOnlyBeginsAlikeIsNone(String line) {
    assertThat(Blocks.of("Flere avganger til øyene", LEAD, line, LEAD).kind(2))
        .isNotEqualTo("byline");
  }

  @Test
  void theTitleBelongsToTheNameAboveIt() {
    assertThat(Blocks.of("Vent med båten", "Eva Lunde", "Lærer, Nesøya", LEAD).kinds())
        .containsExactly("heading", "byline", "byline", "paragraph");
  }

  @Test
  void aNameAtTheEndIsAByline() {
    assertThat(Blocks.of("Vent med båten", LEAD, LEAD, "Eva Lunde").kind(3)).isEqualTo("byline");
  }

  @Test
  void theShortLinesAfterTheLastBylineAreNoText() {
    assertThat(
            Blocks.of("Fem om båt", LEAD, LEAD, "eva@avisa.no", "Beste båt?", "Første minne?")
                .kinds())
        .endsWith("byline", "other", "other");
  }
}
