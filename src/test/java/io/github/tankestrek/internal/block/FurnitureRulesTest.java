package io.github.tankestrek.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureRulesTest {
  private static final String HEADLINE = "Flere avganger til øyene";
  private static final String LEAD = "Hurtigbåten mellom øyene får to nye avganger fra høsten av.";
  private static final String TEXT = "Det er fylket som har bestemt at båten skal gå oftere.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les også: Her legger båten til",
        "Les òg: Her legg båten til",
        "→ Les også: Her legger båten til",
        "Saken oppdateres.",
        "Saken blir fortløpende oppdatert.",
        "Annonse",
        "ANNONSE",
        "Annonse.",
        "Mest lest",
        "Les mer om båten til øyene",
        "Publisert for to timer siden",
        "Dette er et debattinnlegg. Meninger i teksten står for skribentens regning.",
        "57 00 00 00 www.nesposten.no",
        "www.nesposten.no",
        "Sist oppdatert i går",
        "Oppdatert for en time siden",
        "» Les mer om båten",
        "• Går fire ganger om dagen",
        "* Går fire ganger om dagen",
        "Les mer om båten i morgen.",
        "Saken oppdateres ofte.",
        "Hør også intervjuet med skipperen på den nye hurtigbåten",
        "Kilde: Fylket har tall for alle båtene som gikk i fjor."
      })
  void whatBelongsToThePageIsNoText(String line) {
    assertThat(Blocks.of(HEADLINE, LEAD, line, TEXT).kind(2)).isEqualTo("other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les mer enn du må, og sov godt, lyder rådet fra den gamle skipperen på øya.",
        "Publisert er den, men lest av få, boka om den gamle båten til øyene i nord.",
        "Oppdatert kart fås på kaia.",
        "Annonse for båten står på kaia.",
        "Mange går inn på www.nesposten.no når båten er innstilt.",
        "Annonser er dyrere i år enn i fjor, melder rederiet som eier båten.",
        "Om oss vet de ingenting ennå.",
        "Reklame hjelper."
      })
  void aSentenceThatBeginsAlikeIsText(String line) {
    assertThat(Blocks.of(HEADLINE, LEAD, line, TEXT).kind(2)).isEqualTo("paragraph");
  }

  @Test
  void anEditorialMayOpenItsParagraphsWithABullet() {
    String line = "* Båten til øyene går for sjelden. Det har fylket visst i mange år.";
    assertThat(Blocks.of(HEADLINE, LEAD, line, TEXT).kind(2)).isEqualTo("paragraph");
  }

  @Test
  void aHeadingMayBeginWithAWordOfThePage() {
    assertThat(Blocks.of(HEADLINE, LEAD, "Personvern om bord", TEXT).kind(2)).isEqualTo("heading");
  }

  @Test
  void aRowOfSignsIsNoHeading() {
    assertThat(Blocks.of(HEADLINE, LEAD, "###", TEXT).kind(2)).isNotEqualTo("heading");
    assertThat(Blocks.of("###", LEAD, TEXT).kind(0)).isNotEqualTo("heading");
  }

  @Test
  void theLineUnderATeasersLabelIsTheTeaser() {
    assertThat(Blocks.of(HEADLINE, LEAD, "Les også:", "Her legger båten til", TEXT).kinds())
        .containsExactly("heading", "paragraph", "other", "other", "paragraph");
  }

  @Test
  void threeShortLinesInARowAreLinks() {
    assertThat(
            Blocks.of(HEADLINE, LEAD, "Båt på grunn", "Ny skipper", "Dyrere billetter", TEXT)
                .kinds())
        .containsExactly("heading", "paragraph", "other", "other", "other", "paragraph");
  }

  @Test
  void aSubheadingMayFollowATeaser() {
    assertThat(Blocks.of(HEADLINE, LEAD, "Se video: Her går båten", "Nye ruter", TEXT).kinds())
        .containsExactly("heading", "paragraph", "other", "heading", "paragraph");
  }

  @Test
  void aSentenceMayFollowATeaser() {
    String line = "Ikke en eneste båt ved kaia i går.";
    assertThat(Blocks.of(HEADLINE, LEAD, "Les også: Her går båten", line, TEXT).kind(3))
        .isEqualTo("paragraph");
  }

  @Test
  void aFactBoxEndsWithItsItems() {
    assertThat(Blocks.of(HEADLINE, LEAD, "Fakta om båten", "Bygd i 2009", "Tar 90", TEXT).kinds())
        .containsExactly("heading", "paragraph", "other", "other", "other", "paragraph");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fakta", "Faktaboks", "Dette er saken", "Dette er saka"})
  void aFactBoxHasALabel(String label) {
    assertThat(Blocks.of(HEADLINE, LEAD, label, "Bygd i 2009", "Tar 90 biler", TEXT).kinds())
        .containsExactly("heading", "paragraph", "other", "other", "other", "paragraph");
  }

  @Test
  void onlyOneSentenceStandsUnderTheLabel() {
    assertThat(
            Blocks.of(HEADLINE, LEAD, "Fakta", "Båten er bygd i 2009.", "Nye ruter", TEXT).kinds())
        .containsExactly("heading", "paragraph", "other", "other", "heading", "paragraph");
  }

  @Test
  void aQuotationUnderTheItemsIsText() {
    assertThat(Blocks.of(HEADLINE, LEAD, "Fakta", "Bygd i 2009", "«Fin båt», sier folk", TEXT))
        .extracting(blocks -> blocks.kind(4))
        .isNotEqualTo("other");
  }

  @Test
  void aTurnUnderTheLabelOrTheItemsIsNoItem() {
    assertThat(Blocks.of(HEADLINE, LEAD, "Fakta", "– Vi er klare, sier rederen.", TEXT).kind(3))
        .isEqualTo("paragraph");
    assertThat(Blocks.of(HEADLINE, LEAD, "Fakta", "Bygd i 2009", "– Følger nøye med", TEXT).kind(4))
        .isEqualTo("heading");
  }

  @Test
  void resultsMayBeNumberedWithABracket() {
    assertThat(
            Blocks.of(HEADLINE, TEXT, "1) Jon Dahle, Nes", "2) Per Holte, Lauvdal", TEXT).kinds())
        .containsExactly("heading", "paragraph", "other", "other", "paragraph");
  }

  @Test
  void headingsMayHaveAFigureEach() {
    assertThat(Blocks.of(HEADLINE, LEAD, "Dyrere i 2022", "Nye ruter i 2023", TEXT).kinds())
        .containsExactly("heading", "paragraph", "heading", "heading", "paragraph");
  }

  @Test
  void resultsAreALineEach() {
    assertThat(
            Blocks.of(HEADLINE, TEXT, "1. Jon Dahle, Nes", "2. Per Holte, Lauvdal", TEXT).kinds())
        .containsExactly("heading", "paragraph", "other", "other", "paragraph");
  }

  @Test
  void aTitleMayStandOverResults() {
    assertThat(
            Blocks.of(HEADLINE, TEXT, "Menn, 10 kilometer:", "1. Jon Dahle", "2. Per Holte", TEXT)
                .kinds())
        .containsExactly("heading", "paragraph", "other", "other", "other", "paragraph");
  }

  @Test
  void resultsOfGamesAreMostlyFigures() {
    assertThat(
            Blocks.of(
                    HEADLINE, TEXT, "Nes - Lauvdal 3-1 (1-0)", "Nesvik IL - Øya IL 2-2 (1-1)", TEXT)
                .kinds())
        .containsExactly("heading", "paragraph", "other", "other", "paragraph");
  }

  @Test
  void aLineWithFiguresAmongTextIsNoResult() {
    assertThat(Blocks.of(HEADLINE, TEXT, "Nes vant 3-1 etter 1-0", TEXT).kind(2))
        .isEqualTo("heading");
  }

  @Test
  void aSubheadingMayBeginWithAFigure() {
    assertThat(Blocks.of(HEADLINE, LEAD, "200 nye billetter", TEXT).kind(2)).isEqualTo("heading");
  }

  @Test
  void theItemsOfAListFollowAColon() {
    assertThat(
            Blocks.of(
                    HEADLINE,
                    "Fylket vil blant annet ha dette på plass før sommeren:",
                    "Nye båter på de lange rutene.",
                    "Varme venterom på alle kaiene.",
                    TEXT)
                .kinds())
        .containsExactly("heading", "paragraph", "other", "other", "paragraph");
  }

  @Test
  void itemsOfAListMayHaveADashAndSmallLetters() {
    assertThat(
            Blocks.of(HEADLINE, LEAD, "Fylket vil ha:", "– nye båter", "– varme venterom", TEXT)
                .kinds())
        .containsSubsequence("other", "other", "paragraph");
    assertThat(Blocks.of(HEADLINE, LEAD, "Fylket vil ha:", "– nye båter", TEXT).kind(3))
        .isEqualTo("other");
    assertThat(Blocks.of(HEADLINE, LEAD, "– nye båter", "– varme venterom", TEXT).kind(2))
        .isEqualTo("other");
    assertThat(Blocks.of(HEADLINE, LEAD, "– men ikke båten", TEXT).kind(2)).isEqualTo("heading");
    assertThat(Blocks.of("– endelig båt", LEAD, TEXT).kind(0)).isEqualTo("heading");
    assertThat(Blocks.of(HEADLINE, LEAD, "– uten båt").kind(2)).isEqualTo("paragraph");
  }

  @Test
  void itemsMayGoOnWithTheSentenceAboveThem() {
    assertThat(
            Blocks.of(
                    HEADLINE,
                    "Rederiet søker en skipper til den nye båten som:",
                    "har sertifikat for hurtigbåt.",
                    "er rolig i storm.",
                    TEXT)
                .kinds())
        .containsExactly("heading", "paragraph", "other", "other", "paragraph");
  }

  @Test
  void aSentenceAfterAColonIsNoItem() {
    assertThat(
            Blocks.of(
                    HEADLINE,
                    "Fylket vil blant annet ha dette på plass før sommeren:",
                    "Båten skal gå oftere.",
                    "Kaia er for gammel.",
                    TEXT)
                .kinds())
        .containsExactly("heading", "paragraph", "paragraph", "paragraph", "paragraph");
  }

  @Test
  void oneShortLineAfterAColonIsNoList() {
    assertThat(
            Blocks.of(
                    HEADLINE,
                    "Fylket vil blant annet ha dette på plass før sommeren:",
                    "Nye båter på de lange rutene.",
                    TEXT)
                .kind(2))
        .isEqualTo("paragraph");
    assertThat(Blocks.of(HEADLINE, "Fylket vil ha dette:", "Nye båter på rutene.").kind(2))
        .isEqualTo("paragraph");
  }

  @Test
  void aSubheadingEndsAList() {
    assertThat(
            Blocks.of(
                    HEADLINE,
                    LEAD,
                    "Fylket vil blant annet ha dette på plass før sommeren:",
                    "Nye båter på de lange rutene.",
                    "Varme venterom på alle kaiene.",
                    "Dyrere enn før",
                    TEXT)
                .kinds())
        .containsExactly(
            "heading", "paragraph", "paragraph", "other", "other", "heading", "paragraph");
  }

  @Test
  void theItemsOfAFactBoxMayHaveADash() {
    assertThat(
            Blocks.of(HEADLINE, LEAD, "Fakta", "– Bygd i 2009", "– Tar 90 biler", "Ny rute", TEXT)
                .kinds())
        .containsSubsequence("other", "other", "other");
  }
}
