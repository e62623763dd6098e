package io.github.tankestrek.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionRulesTest {
  private static final String HEADLINE = "Flere avganger til øyene";
  private static final String LEAD = "Hurtigbåten mellom øyene får to nye avganger fra høsten av.";
  private static final String TEXT = "Det er fylket som har bestemt at båten skal gå oftere.";
  private static final String LEAD_IN = "Ved kaia: Skipper Eva Lunde gjør båten klar for turen.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foto: Eva Lunde",
        "FOTO: EVA LUNDE / NESPOSTEN",
        "(Foto: Eva Lunde)",
        "Foto Eva Lunde",
        "Foto Eva Lunde (MMS-foto)",
        "Illustrasjon: Eva Lunde",
        "Arkivfoto",
        "Illustrasjonsfoto.",
        "Skipperen ved kaia. Foto: Eva Lunde",
        "Eva Lunde (t.v.) og Nils Brekke venter på båten.",
        "Frå venstre Eva Lunde, Nils Brekke og Jon Dahle.",
        "Bildet viser båten ved kaia i Nesvika.",
        "Her sammen med søsteren på kaia i Nesvika.",
        "Eva Lunde.",
        "Bildet er tatt fra kaia i Nesvika.",
        "Biletet er teke frå kaia i Nesvika.",
        "Eva Lunde, her på bildet sammen med faren.",
        "Fra venstre: Eva Lunde, Nils Brekke og Jon Dahle.",
        "Foto Eva Lunde/NTB",
        "Foto Eva",
        "Bildet viser kaia",
        "Fra venstre Eva",
        "Skipperen ved kaia FOTO: Eva Lunde",
        "Skipperen ved kaia (Foto: Eva Lunde)"
      })
  void creditsAndPictureWordsMakeACaption(String line) {
    assertThat(Blocks.of(HEADLINE, LEAD, line, TEXT).kind(2)).isEqualTo("caption");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foto av båten er det nok av på øya.",
        "Fotografene venter på kaia i Nesvika.",
        "Video fra kaia er det nok av på øya.",
        "Bildet er et annet i dag enn det var i fjor.",
        "Biletet hang på veggen i stova i mange år.",
        "Fra venstre kom det en båt inn mot kaia.",
        "Her sammen sitter de og venter på båten.",
        "Til høyre i rommet står modellen av båten.",
        "Det var et stort bilde på veggen ombord.",
        "Eva Lunde ler."
      })
  void wordsOfPicturesInASentenceMakeNone(String line) {
    assertThat(Blocks.of(HEADLINE, LEAD, line, TEXT).kind(2)).isEqualTo("paragraph");
  }

  @Test
  void captionsWithALeadInMayFollowEachOther() {
    assertThat(Blocks.of(HEADLINE, LEAD, LEAD_IN, "På vei: Båten går ut fra kaia.", TEXT).kinds())
        .containsExactly("heading", "paragraph", "caption", "caption", "paragraph");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ved kaia: skipper Eva Lunde gjør båten klar for turen.",
        "Ved kaia i Nesvika i går: Skipper Eva Lunde gjør båten klar.",
        "ved kaia: Skipper Eva Lunde gjør båten klar for turen.",
        "De venter: Skipper Eva Lunde gjør båten klar for turen.",
        "Båten er klar: Skipper Eva Lunde venter på de siste.",
        "Skipperen sier: Båten går ikke før i morgen tidlig.",
        "Fordi alle venter: Båten går ikke før i morgen tidlig.",
        "Ved kaia: Skipper Eva Lunde og båten hennes"
      })
  void otherWordsBeforeAColonMakeNone(String line) {
    assertThat(Blocks.of(HEADLINE, LEAD, line, TEXT).kind(2)).isNotEqualTo("caption");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Video",
        "Grafikk",
        "Arkivfoto Nesposten fant på loftet",
        "Video Nesvika har ventet på"
      })
  void wordsOfPicturesInAHeadingMakeNone(String line) {
    assertThat(Blocks.of(HEADLINE, LEAD, line, TEXT).kind(2)).isNotEqualTo("caption");
  }

  @Test
  void aLeadInHasFourWordsAtMost() {
    String line = "Klar for ny tur: Skipper Eva Lunde venter på de siste.";
    assertThat(Blocks.of(HEADLINE, LEAD, line, TEXT).kind(2)).isEqualTo("caption");
  }

  @Test
  void aNameWithAStopFurtherDownIsText() {
    assertThat(Blocks.of(HEADLINE, LEAD, TEXT, TEXT, TEXT, "Eva Lunde.", TEXT).kind(5))
        .isEqualTo("paragraph");
  }

  @Test
  void sidesAreToldAnywhere() {
    assertThat(
            Blocks.of(HEADLINE, LEAD, TEXT, TEXT, TEXT, "Eva Lunde (t.h.) og Nils Brekke.", TEXT)
                .kind(5))
        .isEqualTo("caption");
  }

  @Test
  void sidesMayOpenTheLine() {
    String line = "Fra venstre: Eva Lunde og Nils Brekke.";
    assertThat(Blocks.of(HEADLINE, LEAD, TEXT, TEXT, TEXT, line, TEXT).kind(5))
        .isEqualTo("caption");
  }

  @Test
  void theNameSaidOnceMoreUnderTheCreditIsPartOfIt() {
    assertThat(Blocks.of(HEADLINE, LEAD, "Foto: Eva Lunde", "Eva Lunde © Nesposten", TEXT).kind(3))
        .isEqualTo("caption");
    assertThat(Blocks.of(HEADLINE, LEAD, "Foto: Eva Lunde", "Eva Lunde", TEXT).kind(3))
        .isEqualTo("caption");
  }

  @Test
  void whatIsNoNameUnderTheCreditIsNot() {
    assertThat(Blocks.of(HEADLINE, LEAD, "Foto: Eva Lunde", "Dyrere enn før", TEXT).kind(3))
        .isEqualTo("heading");
    assertThat(Blocks.of(HEADLINE, LEAD, "Foto: Eva Lunde", "Båten, havna og kaia", TEXT).kind(3))
        .isEqualTo("heading");
    assertThat(Blocks.of(HEADLINE, LEAD, "Foto:", "Eva Lunde ler.", TEXT).kind(3))
        .isEqualTo("paragraph");
  }

  @Test
  void aLeadInUnderTheLeadMakesACaption() {
    assertThat(Blocks.of(HEADLINE, LEAD, LEAD_IN, TEXT).kind(2)).isEqualTo("caption");
  }

  @Test
  void aLeadInRightUnderTheHeadlineBelongsToTheLead() {
    assertThat(Blocks.of(HEADLINE, LEAD_IN, TEXT).kind(1)).isEqualTo("paragraph");
    assertThat(Blocks.of(HEADLINE, LEAD_IN).kind(1)).isEqualTo("paragraph");
  }

  @Test
  void aCreditBelowMakesTheLeadInACaptionThereToo() {
    assertThat(Blocks.of(HEADLINE, LEAD_IN, "Foto: Eva Lunde", TEXT).kinds())
        .containsExactly("heading", "caption", "caption", "paragraph");
  }

  @Test
  void aLeadInFurtherDownIsText() {
    assertThat(Blocks.of(HEADLINE, LEAD, TEXT, TEXT, TEXT, LEAD_IN, TEXT).kind(5))
        .isEqualTo("paragraph");
  }

  @Test
  void aClauseBeforeTheColonIsText() {
    String line = "Én ting er klart: Båten til øyene går ikke oftere enn før.";
    assertThat(Blocks.of(HEADLINE, LEAD, line, TEXT).kind(2)).isEqualTo("paragraph");
  }

  @Test
  void theNameUnderABareCueIsPartOfTheCredit() {
    assertThat(Blocks.of(HEADLINE, LEAD, "Foto:", "Eva Lunde, Nesposten", TEXT).kinds())
        .containsExactly("heading", "paragraph", "caption", "caption", "paragraph");
    assertThat(Blocks.of(HEADLINE, LEAD, "Foto:", "Nes kommune", TEXT).kind(3))
        .isEqualTo("caption");
  }

  @Test
  void aTurnThatSpeaksOfAPictureIsATurn() {
    assertThat(Blocks.of(HEADLINE, LEAD, "– Det er jeg på bildet, sier Eva.", TEXT).kind(2))
        .isEqualTo("paragraph");
  }
}
