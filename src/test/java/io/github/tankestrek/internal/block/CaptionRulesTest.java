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
        "Eva Lunde."
      })
  void creditsAndPictureWordsMakeACaption(String line) {
    assertThat(Blocks.of(HEADLINE, LEAD, line, TEXT).kind(2)).isEqualTo("caption");
  }

  @Test
  void aLeadInUnderTheLeadMakesACaption() {
    assertThat(Blocks.of(HEADLINE, LEAD, LEAD_IN, TEXT).kind(2)).isEqualTo("caption");
  }

  @Test
  void aLeadInRightUnderTheHeadlineBelongsToTheLead() {
    assertThat(Blocks.of(HEADLINE, LEAD_IN, TEXT).kind(1)).isEqualTo("paragraph");
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
  }

  @Test
  void aTurnThatSpeaksOfAPictureIsATurn() {
    assertThat(Blocks.of(HEADLINE, LEAD, "– Det er jeg på bildet, sier Eva.", TEXT).kind(2))
        .isEqualTo("paragraph");
  }
}
