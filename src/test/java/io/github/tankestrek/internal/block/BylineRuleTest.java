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
        "Eva B. Lunde",
        "Eva Lunde, NTB",
        "Eva Lunde/NTB",
        "(NTB)",
        "©NTB",
        "(NTB-AFP)",
        "NTB/Reuters",
        "eva.lunde@avisa.no",
        "Omsett av Eva Lunde",
        "Av: Eva Lunde",
        "av: Eva Lunde",
        "Av Eva Lunde (tekst) og Nils Brekke (foto)",
        "Av Eva Lunde, eva.lunde@avisa.no",
        "Av Eva Lunde, journalist",
        "Av Eva van der Lunde",
        "Av NTB",
        "Intervju: Eva Lunde",
        "Tekst: Eva Lunde / Foto: Nils Brekke",
        "Eva van Lunde, NTB",
        "(NTB).",
        "© Bygdebladet",
        "(© NTB)",
        "(NTB og AFP)",
        "(NTB, AFP)",
        "(NTB-DPA)",
        "(AP-DPA)",
        "iTromsø",
        "(AP)",
        "Journalist",
        "Av Eva Lunde i Bodø",
        "Av Eva Lunde for NTB",
        "Av Eva Lunde + Nils Brekke",
        "Tekst: Eva Lunde | Foto: Nils Brekke",
        "Av Eva Lunde – Nils Brekke",
        "Tekst: Eva Lunde, eva.lunde@avisa.no"
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
        "Eva Lunde, Nesposten",
        "Tekst:",
        "Reportasje",
        "journalist",
        "(Ap)",
        "(vg)",
        "(Nord-Norge)",
        "(NTB, men sent)",
        "(NTB mot AFP)",
        "Av Bergen",
        "NTB og båten",
        "Av Eva Lunde # Nils Brekke",
        "(NTB) har tall",
        "Møt oss @ kaia og bli med ut til øyene i morgen klokka sju"
      })
  void aLineThatOnlyBeginsAlikeIsNone(String line) {
    assertThat(Blocks.of("Flere avganger til øyene", LEAD, line, LEAD).kind(2))
        .isNotEqualTo("byline");
  }

  @Test
  void placeAndAgencyAtTheEndAreAByline() {
    assertThat(Blocks.of("Vent med båten", LEAD, LEAD, LEAD, LEAD, "Tromsø (VG Nett)").kind(5))
        .isEqualTo("byline");
  }

  @Test
  void aNameAboveAnAddressIsAByline() {
    assertThat(Blocks.of("Vent med båten", LEAD, LEAD, "Eva Lunde", "eva@avisa.no", LEAD).kinds())
        .containsExactly("heading", "paragraph", "paragraph", "byline", "byline", "paragraph");
  }

  @Test
  void aNameInTheTextIsASubheading() {
    assertThat(Blocks.of("Vent med båten", LEAD, "Eva Lunde", LEAD).kind(2)).isEqualTo("heading");
  }

  @Test
  void aShortLineUnderTheWriterThatIsNoTitleIsASubheading() {
    assertThat(Blocks.of("Vent med båten", "Eva Lunde", "Stille på øya", LEAD).kind(2))
        .isEqualTo("heading");
  }

  @Test
  void theTitleBelongsToTheNameAboveIt() {
    assertThat(Blocks.of("Vent med båten", "Eva Lunde", "Lærer, Nesøya", LEAD).kinds())
        .containsExactly("heading", "byline", "byline", "paragraph");
  }

  @Test
  void aNameAtTheEndIsAByline() {
    assertThat(Blocks.of("Vent med båten", LEAD, LEAD, "Eva Lunde").kind(3)).isEqualTo("byline");
    assertThat(Blocks.of("Vent med båten", LEAD, LEAD, "Nye Båter").kind(3)).isNotEqualTo("byline");
  }

  @Test
  void aSentenceAfterTheLastBylineIsText() {
    assertThat(Blocks.of("Fem om båt", LEAD, LEAD, "eva@avisa.no", "Båten er her.").kind(4))
        .isEqualTo("paragraph");
  }

  @Test
  void aBylineAtTheTopDoesNotEndTheArticle() {
    assertThat(Blocks.of("Fem om båt", LEAD, "Av Eva Lunde", "Beste båt?", LEAD).kind(3))
        .isEqualTo("heading");
  }

  @Test
  void theShortLinesAfterTheLastBylineAreNoText() {
    assertThat(
            Blocks.of("Fem om båt", LEAD, LEAD, "eva@avisa.no", "Beste båt?", "Første minne?")
                .kinds())
        .endsWith("byline", "other", "other");
  }
}
