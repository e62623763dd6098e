package io.github.tankestrek.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineFinderTest {
  private static final String HEADLINE = "Flere avganger til øyene";
  private static final String LEAD = "Fylket gir hurtigbåten to nye avganger fra høsten av.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Publisert 9. mars 2022 kl. 07.45; 2022-03-09T07:45",
        "Publisert: 09.03.2022 07:45; 2022-03-09T07:45",
        "Publisert onsdag 9. mars 2022 – 07:45; 2022-03-09T07:45",
        "Sist endra 9.3.22; 2022-03-09",
        "Oppdatert 9. mars 2022 klokken 7; 2022-03-09T07:00",
        "Saken ble først publisert 9. mars 2022; 2022-03-09",
        "Lagt ut 9. mar. 2022; 2022-03-09",
        "kl. 07.45, 9. mars 2022; 2022-03-09T07:45",
        "onsdag den 9. mars; --03-09",
        "9. des.; --12-09",
        "29. februar 2024; 2024-02-29",
        "1. januar 2022; 2022-01-01",
        "31. desember 2022; 2022-12-31",
        "1.1.22; 2022-01-01",
        "31.12.1999; 1999-12-31",
        "9. mars 2022 kl. 23.59; 2022-03-09T23:59",
        "9. mars 2022 kl. 00.00; 2022-03-09T00:00",
        "9. mars 2022 kl. 0745; 2022-03-09T07:45",
        "9. mars 2022, 7:45; 2022-03-09T07:45",
        "9. mars 2022 | 07:45; 2022-03-09T07:45",
        "ons. 9. mars 2022; 2022-03-09",
        "onsdag, 9. mars 2022; 2022-03-09",
        "9. mars, 2022; 2022-03-09",
        "9/3 2022; 2022-03-09",
        "9. 3. 2022; 2022-03-09",
        "mars 2022; 2022-03",
        "2022-03-09; 2022-03-09",
        "2022-03-09 07:45; 2022-03-09T07:45",
        "2022-03-09T07:45:30; 2022-03-09T07:45:30",
        "2022-03-09T07:45:00Z; 2022-03-09T07:45Z",
        "2022-03-09T07:45:00.500+02:00; 2022-03-09T07:45:00.500+02:00",
        "2022-03-09 07:45:30+02:00; 2022-03-09T07:45:30+02:00",
        "9. mars kl. 07.45; --03-09",
        "kl. 07.45, 9. mars; --03-09",
        "mars 1700; 1700-03",
        "mars 2200; 2200-03",
        "1.1.1700; 1700-01-01",
        "1.1.2200; 2200-01-01",
        "1700-01; 1700-01",
        "2200-12-31; 2200-12-31",
        "Saka vart fyrst publisert 9. mars 2022; 2022-03-09",
        "Artikkelen er sist endra 9. mars 2022; 2022-03-09",
        "Oppretta: 9. mars 2022; 2022-03-09",
        "(Publisert 9. mars 2022); 2022-03-09",
        "9. mars 2022 kl 9; 2022-03-09T09:00",
        "9. mars 2022 kl. 09:05; 2022-03-09T09:05",
        "1.1.00; 2000-01-01",
        "9. des. kl. 07.45; --12-09",
        "den 9. mars 2022; 2022-03-09",
        "9. mars 2022 – 11. mars 2022; 2022-03-09"
      })
  void aDateStandsAloneOnItsLine(String line, String date) {
    assertThat(Blocks.of(HEADLINE, line, LEAD).dateLine())
        .contains(line + " = " + date + " | - | -");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "BODØ (NTB):; - | BODØ | NTB",
        "Mo i Rana (NPK) –; - | Mo i Rana | NPK",
        "BODØ/HAMAR (NTB-TT):; - | BODØ/HAMAR | NTB-TT",
        "Paris, 9. mars 2022 (NTB-AFP):; 2022-03-09 | Paris | NTB-AFP",
        "PARIS, onsdag (NTB):; - | PARIS | NTB",
        "Hamar, NTB:; - | Hamar | NTB",
        "Hamar (nesposten.no):; - | Hamar | nesposten.no",
        "HAMAR:; - | HAMAR | -",
        "Trollvika (NTB):; - | Trollvika | NTB",
        "Hamar (NTB); - | Hamar | NTB",
        "Hamar, NTB –; - | Hamar | NTB",
        "Hamar (FVN):; - | Hamar | FVN",
        "Hamar (Nes Morgen Nett Nord Lokalt):; - | Hamar | Nes Morgen Nett Nord Lokalt",
        "Hamar (NPK-DPA):; - | Hamar | NPK-DPA",
        "HAMAR–BODØ (NTB):; - | HAMAR–BODØ | NTB",
        "Trollvika/Hamar (Nesposten):; - | Trollvika/Hamar | Nesposten",
        "TROLLVIKA (Nesposten):; - | TROLLVIKA | Nesposten",
        "Hamar, 9. mars:; --03-09 | Hamar | -",
        "Hamar onsdag 9. mars 2022:; 2022-03-09 | Hamar | -",
        "Hamar mars 2022:; 2022-03 | Hamar | -",
        "Trollvika, 9. mars 2022:; 2022-03-09 | Trollvika | -",
        "Ås og Ski (NTB):; - | Ås og Ski | NTB",
        "Hamar (Nesposten Nett):; - | Hamar | Nesposten Nett",
        "(VG):; - | - | VG",
        "9. mars 2022:; 2022-03-09 | - | -",
        "date 2022-03; 2022-03 | - | -",
        "Publisert 9. mars 2022 kl. 07.45; 2022-03-09T07:45 | - | -"
      })
  void aDateLineStandsBeforeTheFirstWordsOfAParagraph(String head, String said) {
    Blocks blocks = Blocks.of(head + " " + LEAD, LEAD);
    assertThat(blocks.dateLine()).contains(head + " = " + said);
    assertThat(blocks.text(0)).isEqualTo(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9. mars feirer øya sin egen dag.",
        "9. mars 2022 kom den første båten.",
        "I 2015 gikk det ingen båt til øya.",
        "Onsdag kom den første båten til øya.",
        "Hamar er en by ved Mjøsa.",
        "Moe (Ap) sier at båten må gå oftere.",
        "Moe (Ap): Båten må gå oftere enn i dag.",
        "LO: Båten må gå oftere enn i dag.",
        "I Hamar (NTB) går det ingen båt.",
        "Hamar (NTB) har hatt båt i mange år.",
        "Hamar (Nesposten) Båten går oftere enn før.",
        "Hamar: Båten går oftere enn før.",
        "TROLLVIKA: Båten går oftere enn før.",
        "Kari (NTB): Båten går oftere enn før.",
        "Kari, 9. mars 2022: Båten går oftere enn før.",
        "Nei (takk): Båten går oftere enn før.",
        "Hamar (Ap): Båten går oftere enn før.",
        "Hamar (): Båten går oftere enn før.",
        "Hamar (KB): Båten går oftere enn før.",
        "LO (Nesposten): Båten går oftere enn før.",
        "Trollvika (Nesposten): Båten går oftere enn før.",
        "9. mars: Båten går oftere enn før.",
        "Publisert 9. mars 2022 ble boka om båten lest av alle som bodde på øya.",
        "Mars 2022 var den siste måneden med båt.",
        "På øya, 9. mars, kom den første båten."
      })
  void runningTextHasNoDateLine(String line) {
    assertThat(Blocks.of(HEADLINE, line, LEAD).dateLine()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.02.2022",
        "fredag 31. februar 2022",
        "9.13.2022",
        "2022-13-09",
        "0. mars 2022",
        "32. mars 2022",
        "29. februar 2023",
        "9/13 2022",
        "0/3 2022",
        "9.0.2022",
        "00.03.2022",
        "9.3",
        "9.3.2",
        "9.3.222",
        "9.3.20222",
        "9.3.1699",
        "9.3.2201",
        "mars 1699",
        "mars 2201",
        "1699-12",
        "2201-01-01",
        "2022-02-30",
        "20a2-03",
        "2022-0a",
        "2022-03-0a",
        "2022-03x09",
        "kl. 07.45",
        "Onsdag",
        "Nye båter, 9. mars 2022",
        "9 3 2022"
      })
  void aDayThatNoCalendarHasIsNoDate(String line) {
    assertThat(Blocks.of(HEADLINE, line, LEAD).dateLine()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kl. 24.00", "kl. 25.00", "kl. 12.60", "klokka 99", "kl. 1260"})
  void aTimeThatNoClockHasIsNoPartOfIt(String time) {
    assertThat(Blocks.of(HEADLINE, "Publisert 9. mars 2022 " + time, LEAD).dateLine())
        .hasValueSatisfying(found -> assertThat(found).contains("= 2022-03-09 |"));
  }

  @Test
  void aFewWordsMayFollowTheDateOfPublication() {
    Blocks blocks = Blocks.of(HEADLINE, "Publisert 9. mars 2022 Del på Facebook", LEAD);
    assertThat(blocks.dateLine()).contains("Publisert 9. mars 2022 = 2022-03-09 | - | -");
    assertThat(blocks.text(1)).isEqualTo("Del på Facebook");
  }

  @Test
  void aPlaceThatGoesOnBelongsToThoseWords() {
    Blocks blocks = Blocks.of(HEADLINE, "Publisert 9. mars 2022 Hamar kommune", LEAD);
    assertThat(blocks.dateLine()).contains("Publisert 9. mars 2022 = 2022-03-09 | - | -");
    assertThat(blocks.text(1)).isEqualTo("Hamar kommune");
  }

  @Test
  void aPlaceMayFollowTheDate() {
    assertThat(Blocks.of(HEADLINE, "9. mars 2022, Hamar", LEAD).dateLine())
        .contains("9. mars 2022, Hamar = 2022-03-09 | Hamar | -");
  }

  @Test
  void aLeadThatLacksItsStopMayHaveADateLine() {
    String lead =
        "Hamar kommune vil ha flere båter på Mjøsa og har bedt fylket om penger til tre nye";
    assertThat(Blocks.of("HAMAR (NTB): " + lead, LEAD).dateLine())
        .contains("HAMAR (NTB): = - | HAMAR | NTB");
  }

  @Test
  void aTurnOrAQuotationMayFollowTheDate() {
    Blocks turn = Blocks.of("9. mars 2022 – Båten går, sier skipper Eva Lunde.", LEAD);
    assertThat(turn.dateLine().orElseThrow()).endsWith("= 2022-03-09 | - | -");
    Blocks quotation = Blocks.of("9. mars 2022 «Båten går», sier skipper Eva Lunde.", LEAD);
    assertThat(quotation.text(0)).isEqualTo("«Båten går», sier skipper Eva Lunde.");
  }

  @Test
  void ofTwoDatesWithoutACueTheFirstCounts() {
    Blocks blocks = Blocks.of(HEADLINE, "9. mars 2022", "10. mars 2022", LEAD);
    assertThat(blocks.dateLine()).contains("9. mars 2022 = 2022-03-09 | - | -");
    assertThat(blocks.kinds()).containsExactly("heading", "other", "paragraph");
  }

  @Test
  void aDateBeatsAPlaceAboveIt() {
    Blocks blocks = Blocks.of(HEADLINE, "Hamar (NTB)", "9. mars 2022", LEAD);
    assertThat(blocks.dateLine()).contains("9. mars 2022 = 2022-03-09 | Hamar | NTB");
    assertThat(blocks.kinds()).containsExactly("heading", "byline", "paragraph");
  }

  @Test
  void ofTwoPlacesTheFirstCounts() {
    assertThat(Blocks.of(HEADLINE, "Hamar (NTB)", "BODØ (NPK): " + LEAD).dateLine())
        .contains("Hamar (NTB) = - | Hamar | NTB");
  }

  @Test
  void aBareDateUnderTwoParagraphsIsTextAndOneWithACueIsNot() {
    assertThat(Blocks.of(HEADLINE, LEAD, "9. mars 2022", LEAD).dateLine()).isPresent();
    assertThat(Blocks.of(HEADLINE, LEAD, LEAD, "9. mars 2022", LEAD).dateLine()).isEmpty();
    assertThat(Blocks.of(HEADLINE, LEAD, LEAD, "Publisert 9. mars 2022", LEAD).dateLine())
        .isPresent();
  }

  @Test
  void theWritersNameAloneMayStandBesideTheDate() {
    Blocks blocks = Blocks.of(HEADLINE, "Eva Lunde 9. mars 2022", LEAD);
    assertThat(blocks.dateLine()).contains("9. mars 2022 = 2022-03-09 | - | -");
    assertThat(blocks.kind(1)).isEqualTo("byline");
    assertThat(Blocks.of(HEADLINE, "Eva Lunde, 9. mars 2022", LEAD).dateLine())
        .contains("9. mars 2022 = 2022-03-09 | - | -");
    assertThat(Blocks.of(HEADLINE, "Av Eva Lunde Publisert 9. mars 2022", LEAD).dateLine())
        .contains("Publisert 9. mars 2022 = 2022-03-09 | - | -");
  }

  @Test
  void theDateOfPublicationBeatsTheDateOfAnUpdate() {
    assertThat(
            Blocks.of(HEADLINE, "Oppdatert 10.03.2022 12:00", "Publisert 09.03.2022 07:45", LEAD)
                .dateLine())
        .contains("Publisert 09.03.2022 07:45 = 2022-03-09T07:45 | - | -");
  }

  @Test
  void bothMayStandOnOneLine() {
    String line = "9. mars 2022 kl. 07.45 (oppdatert 10. mars 2022 kl. 12)";
    assertThat(Blocks.of(HEADLINE, line, LEAD).dateLine())
        .contains(line + " = 2022-03-09T07:45 | - | -");
  }

  @Test
  void thePlaceIsTakenFromTheParagraphWhereTheDateStandsApart() {
    Blocks blocks = Blocks.of(HEADLINE, "9. mars 2022", "BODØ (NTB): " + LEAD);
    assertThat(blocks.dateLine()).contains("9. mars 2022 = 2022-03-09 | BODØ | NTB");
    assertThat(blocks.kinds()).containsExactly("heading", "byline", "paragraph");
  }

  @Test
  void theBylineBesideTheDateStaysAByline() {
    Blocks blocks = Blocks.of(HEADLINE, "Av Eva Lunde, 9. mars 2022", LEAD);
    assertThat(blocks.dateLine()).contains("9. mars 2022 = 2022-03-09 | - | -");
    assertThat(blocks.kinds()).containsExactly("heading", "byline", "paragraph");
  }

  @Test
  void placeAndAgencyAloneAreADateLine() {
    assertThat(Blocks.of(HEADLINE, "Hamar (NTB)", LEAD).dateLine())
        .contains("Hamar (NTB) = - | Hamar | NTB");
  }

  @Test
  void aDateFurtherDownIsNone() {
    assertThat(Blocks.of(HEADLINE, LEAD, LEAD, LEAD, "9. mars 2022", LEAD).dateLine()).isEmpty();
  }

  @Test
  void theDashOfATurnBelongsToItsWords() {
    Blocks blocks = Blocks.of("BODØ (NTB): – Båten går, sier skipper Eva Lunde.");
    assertThat(blocks.text(0)).isEqualTo("– Båten går, sier skipper Eva Lunde.");
  }
}
