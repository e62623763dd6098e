package io.github.tankestrek.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import org.junit.jupiter.api.Test;

class HeadingRulesTest {
  private static final String LEAD =
      "Hurtigbåten mellom øyene får to nye avganger fra høsten av. Det har fylket bestemt.";
  private static final String TEXT =
      "Fergen har stått stille i tre uker, og folk på øya er lei av å vente på svar.";

  @Test
  void theFirstLineWithoutAStopIsTheHeadline() {
    assertThat(Blocks.of("Flere avganger til øyene", LEAD).kinds())
        .containsExactly("heading", "paragraph");
  }

  @Test
  void anArticleMayBeginWithoutAHeadline() {
    assertThat(Blocks.of(LEAD, TEXT).kinds()).containsExactly("paragraph", "paragraph");
  }

  @Test
  void aShortClauseWithAStopIsNoHeadline() {
    assertThat(Blocks.of("Øya er stille.", LEAD).kind(0)).isEqualTo("paragraph");
  }

  @Test
  void aRunOfSubheadingsStandsRightUnderTheHeadline() {
    assertThat(Blocks.of("Flere avganger", "– En stor dag", "På tide.", "Nye båter", LEAD).kinds())
        .containsExactly("heading", "heading", "heading", "heading", "paragraph");
  }

  @Test
  void aRunMayHaveManySubheadings() {
    assertThat(
            Blocks.of("Flere avganger", "Nye båter", "Dyrere enn før", "Klart til jul", LEAD)
                .kinds())
        .containsExactly("heading", "heading", "heading", "heading", "paragraph");
  }

  @Test
  void aLeadThatOnlyLacksItsStopIsNoHeading() {
    String lead = "Hurtigbåten mellom øyene får to nye avganger fra høsten av og en helt ny rute";
    assertThat(Blocks.of("Flere avganger", lead + " om sommeren", TEXT).kind(1))
        .isEqualTo("paragraph");
  }

  @Test
  void aQuestionRightUnderTheHeadlineIsASubheadingUnlessSomebodyIsAsked() {
    assertThat(Blocks.of("Flere avganger", "– Hvem skal betale?", LEAD).kind(1))
        .isEqualTo("heading");
    assertThat(Blocks.of("Flere avganger", "Hva vil du gjøre?", "– Vente.", LEAD).kind(1))
        .isEqualTo("paragraph");
  }

  @Test
  void aFirstNameAloneIsASubheading() {
    assertThat(Blocks.of("Flere avganger", "Eva", LEAD).kind(1)).isEqualTo("heading");
  }

  @Test
  void aLeadThatIsADashTurnEndsTheRun() {
    assertThat(Blocks.of("Flere avganger", "– Dette er bra, sier rederen.", LEAD).kind(1))
        .isEqualTo("paragraph");
  }

  @Test
  void aKickerEndsInAColonOverAHeading() {
    assertThat(Blocks.of("Rederen om de nye båtene:", "– En stor dag", LEAD).kinds())
        .containsExactly("heading", "heading", "paragraph");
  }

  @Test
  void aLineWithAColonOverATurnHandsOverToASpeaker() {
    assertThat(Blocks.of("Flere avganger", LEAD, "Rederen svarer slik:", "– Vi er klare.").kinds())
        .containsExactly("heading", "paragraph", "paragraph", "paragraph");
  }

  @Test
  void aShortLineOverRunningTextIsASubheading() {
    assertThat(Blocks.of("Flere avganger", LEAD, "Dyrere enn før", TEXT).kind(2))
        .isEqualTo("heading");
  }

  @Test
  void aShortLineWithAStopInTheTextIsAParagraph() {
    assertThat(Blocks.of("Flere avganger", LEAD, "Slik ble det ikke.", TEXT).kind(2))
        .isEqualTo("paragraph");
  }

  @Test
  void aShortLineAtTheEndIsNoSubheading() {
    assertThat(Blocks.of("Flere avganger", LEAD, "Dyrere enn før").kind(2)).isEqualTo("paragraph");
    assertThat(Blocks.of("Flere avganger", LEAD, "Dyrere enn før", "Nye båter").kind(2))
        .isEqualTo("paragraph");
  }

  @Test
  void aLongLineThatOnlyLacksItsStopIsAParagraph() {
    String line = "Rederiet har lovet at alle avgangene skal gå som før til neste sommer";
    assertThat(Blocks.of("Flere avganger", LEAD, line, TEXT).kind(2)).isEqualTo("paragraph");
  }

  @Test
  void aDashLineWithoutAStopIsAHeading() {
    assertThat(Blocks.of("Flere avganger", LEAD, "– Venter fortsatt på svar", TEXT).kind(2))
        .isEqualTo("heading");
  }

  @Test
  void aDashLineWithAStopIsATurn() {
    assertThat(Blocks.of("Flere avganger", LEAD, "– Jeg venter.", TEXT).kind(2))
        .isEqualTo("paragraph");
  }

  @Test
  void aHeadingMayStandInQuotationMarks() {
    assertThat(Blocks.of("Flere avganger", LEAD, "«Altfor dyrt»", TEXT).kind(2))
        .isEqualTo("heading");
  }

  @Test
  void theLastLineOfAQuotedLetterIsNoHeading() {
    assertThat(Blocks.of("Flere avganger", LEAD, "Hilsen styret på øya»", TEXT).kind(2))
        .isEqualTo("paragraph");
  }

  @Test
  void aShortQuestionOverRunningTextIsASubheading() {
    assertThat(Blocks.of("Flere avganger", LEAD, "Hvem skal betale?", TEXT).kind(2))
        .isEqualTo("heading");
  }

  @Test
  void aQuestionWithADashIsAsked() {
    assertThat(Blocks.of("Flere avganger", LEAD, "– Hvem skal betale?", "– Fylket.").kind(2))
        .isEqualTo("paragraph");
  }

  @Test
  void aQuestionToTheOneWhoAnswersIsAsked() {
    assertThat(Blocks.of("Flere avganger", LEAD, "Hva vil du gjøre?", "– Vente.").kind(2))
        .isEqualTo("paragraph");
  }

  @Test
  void aQuestionThatADashAnswersIsASubheadingUnlessATurnGoesOn() {
    String question = "Hva skjer nå?";
    String answer = "– Vi venter, sier rederen.";
    assertThat(Blocks.of("Flere avganger", LEAD, question, answer).kind(2)).isEqualTo("heading");
    assertThat(
            Blocks.of("Flere avganger", LEAD, "– Vi er lei, sier hun.", question, answer).kind(3))
        .isEqualTo("heading");
    assertThat(
            Blocks.of("Flere avganger", LEAD, "– Vi er lei.", "Foto: Eva Lunde", question, answer)
                .kind(4))
        .isEqualTo("paragraph");
    assertThat(Blocks.of("Flere avganger", LEAD, "– Vi er lei.", question, answer).kind(3))
        .isEqualTo("paragraph");
  }

  @Test
  void anExclamationOfManyWordsIsText() {
    assertThat(Blocks.of("Flere avganger", LEAD, "Endelig båt!", TEXT).kind(2))
        .isEqualTo("heading");
    assertThat(Blocks.of("Flere avganger", LEAD, "Nå må noen få båten til å gå!", TEXT).kind(2))
        .isEqualTo("paragraph");
  }

  @Test
  void aLongQuestionIsText() {
    String line = "Hvem skal betale for alle de nye båtene som fylket har bestilt?";
    assertThat(Blocks.of("Flere avganger", LEAD, line, TEXT).kind(2)).isEqualTo("paragraph");
  }

  @Test
  void aDashHeadingMayNameItsSpeakerInAFewWords() {
    assertThat(Blocks.of("Flere avganger", LEAD, "– Vi må ha båt, sier rederen", TEXT).kind(2))
        .isEqualTo("heading");
    String line = "– Båten til øya må gå oftere enn i dag, sier rederen på øya";
    assertThat(Blocks.of("Flere avganger", LEAD, line, TEXT).kind(2)).isEqualTo("paragraph");
  }

  @Test
  void aDashHeadingMayBeLongerWithoutAnAttribution() {
    String comma = "– Båten til øya må gå oftere, både sommer og vinter, enn nå";
    assertThat(Blocks.of("Flere avganger", LEAD, comma, TEXT).kind(2)).isEqualTo("heading");
    String verb = "– Båten til øya må gå oftere enn det rederen sier i dag";
    assertThat(Blocks.of("Flere avganger", LEAD, verb, TEXT).kind(2)).isEqualTo("heading");
  }

  @Test
  void aSubheadingMayStandOverALeadIn() {
    String leadIn = "Slik svarer rederen på kritikken fra folk på øya:";
    assertThat(
            Blocks.of("Flere avganger", LEAD, "Dyrere enn før", leadIn, "– Vi er klare.").kind(2))
        .isEqualTo("heading");
  }

  @Test
  void picturesMayStandBetweenAHeadingAndItsText() {
    assertThat(
            Blocks.of(
                    "Flere avganger",
                    LEAD,
                    "Dyrere enn før",
                    "Foto: Eva Lunde",
                    "Foto: Nils Brekke",
                    "Les også: Her går båten",
                    TEXT)
                .kind(2))
        .isEqualTo("heading");
  }

  @Test
  void aLineInSmallLettersIsNoSubheading() {
    assertThat(Blocks.of("Flere avganger", LEAD, "dyrere enn før", TEXT).kind(2))
        .isEqualTo("paragraph");
  }

  @Test
  void twoSubheadingsMayStandTogether() {
    assertThat(Blocks.of("Flere avganger", LEAD, "Dyrere enn før", "Nye båter", TEXT).kinds())
        .containsExactly("heading", "paragraph", "heading", "heading", "paragraph");
  }

  @Test
  void aHeadlineOfAFewWordsMayHaveAStopButNoVerb() {
    assertThat(Blocks.of("Nye båter nå.", LEAD).kind(0)).isEqualTo("heading");
    assertThat(Blocks.of("Båten er her.", LEAD).kind(0)).isEqualTo("paragraph");
    assertThat(Blocks.of("Har fått båt.", LEAD).kind(0)).isEqualTo("paragraph");
    assertThat(Blocks.of("Eva Lunde.", LEAD).kind(0)).isEqualTo("paragraph");
    assertThat(Blocks.of("– Nye båter nå.", LEAD).kind(0)).isEqualTo("paragraph");
    assertThat(Blocks.of("Nye båter til alle nå.", LEAD).kind(0)).isEqualTo("paragraph");
  }

  @Test
  void aHeadlineMayTrailOffAskOrShout() {
    assertThat(Blocks.of("Og så kom båten …", LEAD).kind(0)).isEqualTo("heading");
    assertThat(Blocks.of("Hvor blir det av båten?", LEAD).kind(0)).isEqualTo("heading");
    assertThat(Blocks.of("Endelig båt!", LEAD).kind(0)).isEqualTo("heading");
    assertThat(Blocks.of("– Hvem skal betale?", LEAD).kind(0)).isEqualTo("heading");
  }

  @Test
  void oneLineAloneIsNoHeadline() {
    assertThat(Blocks.of("Flere avganger til øyene").kind(0)).isEqualTo("paragraph");
  }

  @Test
  void aKickerOfManyWordsIsText() {
    String line = "Rederen om de nye båtene og alt det andre som folk på øya venter på:";
    assertThat(Blocks.of(line, "– En stor dag", LEAD).kind(0)).isEqualTo("paragraph");
  }

  @Test
  void anInterviewMayAskWithoutDashes() {
    Blocks blocks =
        Blocks.of(
            "Fem på tampen",
            LEAD,
            "Første minne?",
            "– Lukten av tjære.",
            "Beste båt?",
            "– Den som flyter.",
            "Siste ord?",
            "– Nei.");
    assertThat(blocks.kinds().subList(2, 8)).containsOnly("paragraph");
  }

  @Test
  void theHeadlineOfAnInterviewMayAskButNotAsATurn() {
    String[] questions = {"Eget skip?", "– Ja.", "Beste båt?", "– Den.", "Siste ord?", "– Nei."};
    assertThat(Blocks.of(ObjectArrays.concat("Hvem er hun?", questions)).kind(0))
        .isEqualTo("heading");
    assertThat(Blocks.of(ObjectArrays.concat("– Hvem er hun?", questions)).kind(0))
        .isEqualTo("paragraph");
  }

  @Test
  void aKickerInTheTextStandsOverAHeadingThatQuotes() {
    assertThat(Blocks.of("Flere avganger", LEAD, "Rederen:", "– Vi er klare nå", TEXT).kinds())
        .containsExactly("heading", "paragraph", "heading", "heading", "paragraph");
  }

  @Test
  void blankLinesMakeNoDifference() {
    String text = "Flere avganger til øyene\n" + LEAD + "\nDyrere enn før\n" + TEXT;
    assertThat(Blocks.of(text).kinds())
        .containsExactly("heading", "paragraph", "heading", "paragraph");
  }
}
