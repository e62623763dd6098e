package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words that a user adds to the lists: what they change, what they leave, and which are refused.
 */
class OwnWordsTest {
  private static final NewsParser USUAL = NewsParser.create();
  private static final SpeechVerb SNAPPE =
      SpeechVerb.of("snappe", "snapper", "snappar", "snappet", "snappa");

  @Nested
  class AVerb {
    private final NewsParser parser = NewsParser.builder().speechVerbs(SNAPPE).build();

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "– Vi vil ha bussen! snapper elevene.       | elevene (group) snappe: Vi vil ha bussen!",
          "– Vi vil ha bussen! snappar elevane.       | elevane (group) snappe: Vi vil ha bussen!",
          "Runa Eikeland snappet: «Bussen ruller»     | Runa Eikeland (person) snappe: Bussen ruller",
          "– Bussen ruller, har Runa Eikeland snappet.| Runa Eikeland (person) snappe: Bussen ruller"
        })
    void letsSomebodySpeak(String text, String found) {
      assertThat(read(parser, text)).isEqualTo(found);
      assertThat(read(USUAL, text)).isNotEqualTo(found);
    }

    @Test
    void mayHaveAParticleThatStandsAfterTheSpeaker() {
      NewsParser phrasal =
          NewsParser.builder()
              .speechVerbs(SpeechVerb.of("snappe ut", "snapper", "snappet"))
              .build();

      assertThat(read(phrasal, "– Bussen ruller, snapper sjåfør Kåre Moldskred fornøyd ut."))
          .isEqualTo("Kåre Moldskred (person) snappe ut: Bussen ruller");
    }

    @Test
    void givesItsLemmaToAFormThatTheListsKnow() {
      NewsParser own =
          NewsParser.builder().speechVerbs(SpeechVerb.of("utbryte", "sier", "seier")).build();

      assertThat(read(own, "– Nei, sier Kari Moe.")).startsWith("Kari Moe (person) utbryte");
      assertThat(read(own, "– Nei, seier Kari Moe. – Eg veit ikkje kva dei gjer."))
          .startsWith("Kari Moe (person) utbryte");
    }
  }

  @Nested
  class AName {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Bergen         | – Vi kommer, sier Bergen.                  | Bergen (person) si: Vi kommer",
          "Ada Bergen     | – Vi kommer, sier Bergen.                  | Bergen (person) si: Vi kommer",
          "Våren          | Våren kaller planen «ren galskap».        | Våren (person) kalle: ren galskap",
          "Stein P. Våren | Våren kaller planen «ren galskap».        | Våren (person) kalle: ren galskap",
          "Utsikt         | – Vi kommer, sier NTB Utsikt.              | Utsikt (person) si: Vi kommer"
        })
    void isAPersonsWhateverElseTheWordMeans(String name, String text, String found) {
      assertThat(read(NewsParser.builder().names(name).build(), text)).isEqualTo(found);
      assertThat(read(USUAL, text)).isNotEqualTo(found);
    }

    @Test
    void thatTheListsKnowStaysWhatItIs() {
      String text = "Runa Eikeland og Kåre Moldskred kom. – Nei, sa hun. – Jo, sa han.";
      NewsParser own =
          NewsParser.builder().names("Runa Eikeland", "Kåre Moldskred", "Runa", "Kåre").build();

      assertThat(own.parse(text)).isEqualTo(USUAL.parse(text));
    }
  }

  @Nested
  class AnAgency {
    private final NewsParser parser =
        NewsParser.builder().agencies("Bygdas Beste", "bygdasbeste.no", "iFurudal").build();

    @Test
    void standsInADateLine() {
      String text = "Bussen ruller\n\nFurudal (Bygdas Beste/NTB): Fylket snudde fredag.";

      assertThat(parser.parse(text).dateLine().flatMap(DateLine::agency))
          .contains("Bygdas Beste/NTB");
      assertThat(USUAL.parse(text).dateLine()).isEmpty();
    }

    @Test
    void mayBeOneLetterWhichEndsTheText() {
      NewsParser own = NewsParser.builder().agencies("Q").build();

      assertThat(own.parse("Av Runa Eikeland, q").blocks()).hasSize(1);
      assertThat(own.parse("Bussen ruller\n\nQ").blocks().get(1)).isInstanceOf(Byline.class);
    }

    @ParameterizedTest
    @CsvSource({"Bygdas Beste", "bygdasbeste.no", "BYGDAS BESTE", "iFurudal"})
    void isABylineOfItsOwn(String line) {
      String text = "Bussen ruller\n\n" + line + "\n\nFylket snudde fredag.";

      assertThat(parser.parse(text).blocks().get(1)).isInstanceOf(Byline.class);
      assertThat(USUAL.parse(text).blocks().get(1)).isNotInstanceOf(Byline.class);
    }
  }

  @Test
  void wordsAreNormalisedAsTheTextIs() {
    NewsParser own =
        NewsParser.builder()
            .names(" Ga\u030Asen ")
            .agencies("Bygdas\u00A0Be\u00ADste")
            .speechVerbs(SpeechVerb.of("skra\u030Ame", "skra\u030Amer"))
            .build();
    NewsParser same =
        NewsParser.builder()
            .names("Gåsen")
            .agencies("Bygdas Beste")
            .speechVerbs(SpeechVerb.of("skråme", "skråmer"))
            .build();
    String text =
        "Bussen ruller\n\nFurudal (Bygdas Beste): Gåsen kom.\n\n– Vi vil ha buss! skråmer elevene.";

    assertThat(own.parse(text)).isEqualTo(same.parse(text)).isNotEqualTo(USUAL.parse(text));
  }

  @Test
  void wordsGivenAtOnceOrOneByOneInAnyOrderGiveTheSame() {
    String text = "Våren mener at planen er «ren galskap». – Nei! snapper elevene.";
    NewsParser atOnce = NewsParser.builder().names("Våren", "Bergen").speechVerbs(SNAPPE).build();
    NewsParser oneByOne =
        NewsParser.builder()
            .speechVerbs(List.of(SNAPPE))
            .names(List.of("Bergen"))
            .names(List.of("Våren"))
            .agencies(List.of())
            .build();

    assertThat(atOnce.parse(text)).isEqualTo(oneByOne.parse(text)).isNotEqualTo(USUAL.parse(text));
  }

  @Test
  void aParserKeepsItsWordsWhateverItsBuilderGetsLater() {
    NewsParser.Builder builder = NewsParser.builder().names("Våren");
    NewsParser first = builder.build();
    NewsParser second = builder.speechVerbs(SNAPPE).build();
    String text = "– Vi vil ha bussen! snapper elevene.";

    assertThat(read(first, text)).isEqualTo(read(USUAL, text)).isNotEqualTo(read(second, text));
  }

  @Test
  void aParserIsSentWithItsWords() throws Exception {
    NewsParser parser =
        NewsParser.builder().speechVerbs(SNAPPE).names("Våren").agencies("Bygdas Beste").build();
    String text = "Furudal (Bygdas Beste): Våren kom.\n\n– Vi vil ha bussen! snapper elevene.";

    assertThat(NewsParserTest.copy(parser).parse(text))
        .isEqualTo(parser.parse(text))
        .isNotEqualTo(USUAL.parse(text));
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    String text = "INGVIL IDSVIK VIL HA BUSS\n\n– Nei! insisterer IDSVIK. – Jo! iltrer elevene.";
    NewsParser there = withDottedI();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(withDottedI().parse(text)).isEqualTo(there.parse(text));
      assertThat(read(withDottedI(), "– Jo! iltrer elevene."))
          .isEqualTo("elevene (group) iltre: Jo!");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static NewsParser withDottedI() {
    return NewsParser.builder()
        .names("Ingvil Idsvik", "IDSVIK")
        .agencies("IDDIS")
        .speechVerbs(SpeechVerb.of("iltre", "iltrer"))
        .build();
  }

  @Nested
  class IsRefusedAtOnce {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "ylve | name \"ylve\" begins with a small letter; write it as papers do: \"Ylve\"",
          "''   | name \"\" has no letters; leave it out"
        })
    void whatIsNoName(String name, String complaint) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NewsParser.builder().names("Kari Moe", name))
          .withMessage(complaint);
    }

    @Test
    void whatIsNoAgency() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NewsParser.builder().agencies("NTB", "bladet"))
          .withMessageStartingWith("agency \"bladet\" begins with a small letter");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Snappe | snapper | speech verb \"Snappe\" has a capital; write it as inside a sentence:",
          "snappe | Snapper | the form \"Snapper\" has a capital; write it as inside a sentence:"
        })
    void whatIsNoVerb(String lemma, String form, String complaint) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> NewsParser.builder().speechVerbs(SNAPPE, SpeechVerb.of(lemma, form)))
          .withMessageStartingWith("speech verb \"" + lemma + "\"")
          .withMessageContaining(complaint);
    }

    @Test
    void aVerbWithoutForms() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SpeechVerb.of("snappe"))
          .withMessageContaining("speech verb \"snappe\" has no forms");
    }

    @Test
    void nothing() {
      assertThatNullPointerException()
          .isThrownBy(() -> NewsParser.builder().names("Kari Moe", null))
          .withMessageContaining("names");
      assertThatNullPointerException()
          .isThrownBy(() -> NewsParser.builder().agencies("NTB", null))
          .withMessageContaining("agencies");
      assertThatNullPointerException()
          .isThrownBy(() -> NewsParser.builder().speechVerbs(SNAPPE, null))
          .withMessageContaining("speechVerbs");
      assertThatNullPointerException()
          .isThrownBy(() -> SpeechVerb.of("snappe", "snapper", null))
          .withMessageContaining("snappe");
    }
  }

  /** The first quote as {@code speaker (kind) lemma: text}. */
  private static String read(NewsParser parser, String text) {
    return parser.parse(text).quotes().stream()
        .findFirst()
        .flatMap(
            quote ->
                quote
                    .speaker()
                    .map(
                        speaker ->
                            "%s (%s) %s: %s"
                                .formatted(
                                    speaker.name(),
                                    speaker.kind().label(),
                                    lemma(quote),
                                    quote.text())))
        .orElse("nobody");
  }

  private static String lemma(Quote quote) {
    return quote.attribution().flatMap(Attribution::cue).map(Cue::lemma).orElse("-");
  }
}
