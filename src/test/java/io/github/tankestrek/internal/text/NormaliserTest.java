package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

  @Test
  void cleanTextPassesThroughAsItIs() {
    String clean = "– Vi er klare … sier Kari Moe.\n\nHun går.";
    assertThat(Normaliser.normalise(clean).text()).isEqualTo(clean);
  }

  @Test
  void emptyTextStaysEmpty() {
    NormalText normal = Normaliser.normalise("");
    assertThat(normal.text()).isEmpty();
    assertThat(normal.given(0, 0)).isEqualTo(new Span(0, 0));
  }

  @Test
  void textOfSpacesAndInvisibleCharactersBecomesEmpty() {
    NormalText normal = Normaliser.normalise(" \uFEFF\u00A0\u200B");
    assertThat(normal.text()).isEmpty();
    assertThat(normal.given(0, 0)).isEqualTo(new Span(0, 0));
  }

  @Nested
  class LineBreaks {
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u0085", "\u2028", "\f", "\u000B"})
    void ofAnyKindAreOne(String lineBreak) {
      assertThat(text("a" + lineBreak + "b")).isEqualTo("a\nb");
    }

    @Test
    void afterAParagraphAreTwo() {
      assertThat(text("a\u2029b")).isEqualTo("a\n\nb");
    }

    @Test
    void comeWithoutSpacesAroundThem() {
      assertThat(text("Ja. \u00A0\n \nNei.\t")).isEqualTo("Ja.\n\nNei.");
    }
  }

  @Nested
  class Indentation {
    @Test
    void thatAllLinesHaveTellsNothing() {
      assertThat(text("  Ja.\n\tNei.")).isEqualTo("Ja.\nNei.");
    }

    @Test
    void thatSomeLinesHaveIsKeptAsOneSpace() {
      assertThat(text("Ja.\n\t Nei.")).isEqualTo("Ja.\n Nei.");
    }

    @Test
    void ofALineWithNothingElseIsNone() {
      assertThat(text("Ja.\n   \nNei.")).isEqualTo("Ja.\n\nNei.");
    }
  }

  @Nested
  class QuotationDashes {
    @ParameterizedTest
    @ValueSource(strings = {"– Ja", "–Ja", "- Ja", "-Ja", "--Ja", "-- Ja", "— Ja", "―Ja", "− Ja"})
    void ofAnyKindAreAnEnDashAndASpace(String given) {
      assertThat(text(given)).isEqualTo("– Ja");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nei - ja", "Ap-leder", "1990–1995", "-5 grader", "−5 grader", "---"})
    void areNotFoundElsewhere(String given) {
      assertThat(text(given)).isEqualTo(given);
    }

    @Test
    void beforeANumberNeedASpace() {
      assertThat(text("- 5 grader")).isEqualTo("– 5 grader");
      assertThat(text("-\u00AD5 grader")).isEqualTo("-5 grader");
    }

    @Test
    void standForAllThatTheyWereMadeFrom() {
      assertThat(Normaliser.normalise("--  Ja").given(0, 2)).isEqualTo(new Span(0, 4));
    }
  }

  @Nested
  class Dots {
    @Test
    void fromThreeOnAreAnEllipsis() {
      assertThat(text("Vel... ja..... nei.")).isEqualTo("Vel… ja… nei.");
    }

    @Test
    void belowThreeStayDots() {
      assertThat(text("Vel.. ja")).isEqualTo("Vel.. ja");
    }
  }

  @Nested
  class Accents {
    @Test
    void areComposed() {
      assertThat(text("Bod\u00F8, A\u030Ase, cafe\u0301")).isEqualTo("Bodø, Åse, café");
    }

    @Test
    void leadBackToBothCharacters() {
      NormalText normal = Normaliser.normalise("pa\u030A is");
      assertThat(normal.text()).isEqualTo("på is");
      assertThat(normal.given(1, 2)).isEqualTo(new Span(1, 3));
      assertThat(normal.given(3, 5)).isEqualTo(new Span(4, 6));
    }

    @Test
    void thatStandOnNothingDoNotReachBack() {
      NormalText normal = Normaliser.normalise("a\n\u030A\u0323b");
      assertThat(normal.given(2, 4)).isEqualTo(new Span(2, 4));
    }

    @Test
    void inImpossibleNumbersAreLeftAlone() {
      String heap = "e" + "\u0301\u0323".repeat(100);
      assertThat(text(heap)).isEqualTo(heap);
    }
  }

  @Nested
  class InvisibleCharacters {
    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u2060", "\uFEFF", "\u200E", "\u200D"})
    void areDropped(String invisible) {
      assertThat(text(invisible + "Ka" + invisible + "ri")).isEqualTo("Kari");
    }

    @Test
    void atTheEdgesOfAWordAreNoPartOfIt() {
      NormalText normal = Normaliser.normalise("\uFEFFMo\u00ADe\u200B.");
      assertThat(normal.text()).isEqualTo("Moe.");
      assertThat(normal.given(0, 3)).isEqualTo(new Span(1, 5));
    }

    @Test
    void joinEmojiAndSomeScripts() {
      assertThat(text("👩\u200D👧 می\u200Cخواهم")).isEqualTo("👩\u200D👧 می\u200Cخواهم");
    }

    @Test
    void joinNothingAfterALatinLetterHoweverItIsComposed() {
      assertThat(text("\u212B\u200D, A\u030A\u200D, \u1EB9\u200D")).isEqualTo("Å, Å, ẹ");
    }
  }

  @Nested
  class Anything {
    @ParameterizedTest
    @ValueSource(strings = {"a\uD83Db", "\uDE00a", "a\u0000b\u0007c\u001B[1m", "\uFFFE", "€\uFFFD"})
    void elseIsUnharmed(String given) {
      assertThat(text(given)).isEqualTo(given);
    }

    @Test
    void quotedKeepsItsMarks() {
      String given = "«a» ”b” “c” „d“ »e« \"f\" ‹g› 'h' ’i’";
      assertThat(text(given)).isEqualTo(given);
    }
  }

  private static String text(String given) {
    return Normaliser.normalise(given).text();
  }
}
