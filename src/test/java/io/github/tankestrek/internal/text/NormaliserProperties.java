package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.NastyText;
import io.github.tankestrek.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class NormaliserProperties {

  @Group
  class TheText {
    @Property(tries = 3000)
    @StatisticsReport(onFailureOnly = true)
    void isTheOneOfThePlainNormaliser(@ForAll("nasty") String given) {
      assertThat(text(given)).isEqualTo(Cell.text(PlainNormaliser.normalise(given)));
      Statistics.label("changed").collect(!text(given).equals(given));
      Statistics.label("quotation dash").collect(text(given).matches("(?s)(?:.*\n)? ?– .*"));
      Statistics.label("composed").collect(!Normalizer.isNormalized(given, Normalizer.Form.NFC));
      Statistics.label("ellipsis").collect(text(given).contains("…") && !given.contains("…"));
      Statistics.label("joiner").collect(text(given).matches("(?s).*[\u200C\u200D].*"));
      Statistics.label("changed").coverage(c -> c.check(true).percentage(p -> p > 80));
      for (String label : List.of("quotation dash", "composed", "ellipsis", "joiner")) {
        Statistics.label(label).coverage(c -> c.check(true).percentage(p -> p > 1));
      }
    }

    @Property(tries = 2000)
    void isNotChangedByASecondNormalisation(@ForAll("nasty") String given) {
      assertThat(text(text(given))).isEqualTo(text(given));
    }

    @Property
    void isNotChangedByASecondNormalisationWhateverItIs(@ForAll("anything") String given) {
      assertThat(text(text(given))).isEqualTo(text(given));
    }

    @Property(tries = 100)
    void isThatOfThePlainNormaliserUnderHeapsOfAccents(@ForAll("heaps") String given) {
      assertThat(text(given)).isEqualTo(Cell.text(PlainNormaliser.normalise(given)));
      assertThat(text(text(given))).isEqualTo(text(given));
    }

    @Property
    void isComposed(@ForAll("nasty") String given) {
      assertThat(text(given)).matches(t -> Normalizer.isNormalized(t, Normalizer.Form.NFC), "NFC");
    }

    @Property
    void hasSingleSpacesAndNoneAtTheEndOfALine(@ForAll("nasty") String given) {
      assertThat(text(given))
          .doesNotContain("  ", " \n")
          .doesNotEndWith(" ")
          .doesNotContainPattern("[\t\r\f\u000B\u0085\u2028\u2029\u00A0\u00AD\uFEFF]");
    }
  }

  @Group
  class TheWayBack {
    @Property(tries = 3000)
    void isTheOneOfThePlainNormaliser(@ForAll("nasty") String given) {
      NormalText normal = Normaliser.normalise(given);
      List<Cell> cells = PlainNormaliser.normalise(given);
      for (int i = 0; i < normal.text().length(); i++) {
        assertThat(normal.given(i, i + 1))
            .as("origin of character %d of '%s'", i, normal.text())
            .isEqualTo(new Span(cells.get(i).start(), cells.get(i).end()));
      }
    }

    @Property
    void isMonotoneAndStaysInsideTheText(@ForAll("nasty") String given) {
      assertMonotone(given);
    }

    @Property
    void isMonotoneWhateverTheText(@ForAll("anything") String given) {
      assertMonotone(given);
    }

    @Property(tries = 2000)
    void ofAWordLeadsToCharactersThatAreThisWord(@ForAll("nasty") String given) {
      NormalText normal = Normaliser.normalise(given);
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*")
          .matcher(normal.text())
          .results()
          .forEach(
              word -> {
                Span span = normal.given(word.start(), word.end());
                String raw = given.substring(span.start(), span.end());
                assertThat(text(raw)).isEqualTo(word.group());
              });
    }

    @Property
    void isTight(@ForAll("nasty") String given) {
      NormalText normal = Normaliser.normalise(given);
      Pattern.compile("[\\p{L}\\p{N}]+")
          .matcher(normal.text())
          .results()
          .map(word -> normal.given(word.start(), word.end()))
          .map(span -> given.substring(span.start(), span.end()))
          .forEach(raw -> assertThat(raw).matches("(?s)[^\\p{Cf}\\s].*(?<![\\p{Cf}\\s])"));
    }

    @Property
    void ofNothingIsNothing(@ForAll("nasty") String given) {
      NormalText normal = Normaliser.normalise(given);
      for (int i = 0; i <= normal.text().length(); i++) {
        Span span = normal.given(i, i);
        assertThat(span.length()).isZero();
        assertThat(span.end()).isLessThanOrEqualTo(given.length());
      }
    }

    private void assertMonotone(String given) {
      NormalText normal = Normaliser.normalise(given);
      Span before = new Span(0, 0);
      for (int i = 0; i < normal.text().length(); i++) {
        Span span = normal.given(i, i + 1);
        assertThat(span.length()).isPositive();
        assertThat(span.start()).isGreaterThanOrEqualTo(before.start());
        assertThat(span.end()).isBetween(before.end(), given.length());
        before = span;
      }
    }
  }

  @Group
  class Offsets {
    @Property
    void aloneDependOnTheKindOfLineEnd(
        @ForAll("nasty") String nasty, @ForAll("lineEnds") String lineEnd) {
      String given = nasty.replaceAll("[\r\u2029]", "");
      assertThat(text(given.replace("\n", lineEnd))).isEqualTo(text(given));
    }

    @Property
    void aloneDependOnTheFormOfAccents(@ForAll("nasty") String given) {
      String decomposed = Normalizer.normalize(given, Normalizer.Form.NFD);
      assertThat(text(decomposed)).isEqualTo(text(given));
      assertThat(text(Normalizer.normalize(given, Normalizer.Form.NFC))).isEqualTo(text(given));
    }

    @Property
    void aloneDependOnSoftHyphens(
        @ForAll("nasty") String nasty, @ForAll("places") List<Integer> places) {
      String given = nasty.replace('\r', '\n');
      StringBuilder hyphenated = new StringBuilder(given);
      for (int place : places) {
        hyphenated.insert(Math.min(place, given.length()), '\u00AD');
      }
      assertThat(text(hyphenated.toString())).isEqualTo(text(given));
    }

    @Property
    void aloneDependOnTheKindOfSpace(
        @ForAll("nasty") String given, @ForAll("blanks") String blank) {
      assertThat(text(given.replace(" ", blank))).isEqualTo(text(given));
    }

    @Property
    void aloneDependOnTheKindOfQuotationDash(
        @ForAll("words") String words, @ForAll("dashes") String dash, @ForAll("gaps") String gap) {
      String given = "Moe nøler.\n" + dash + gap + words;
      assertThat(text(given)).isEqualTo("Moe nøler.\n– " + words);
    }
  }

  @Provide
  Arbitrary<String> nasty() {
    return NastyText.characters();
  }

  @Provide
  Arbitrary<String> heaps() {
    return NastyText.heaps();
  }

  @Provide
  Arbitrary<String> anything() {
    return NastyText.anything();
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\r\n", "\r", "\u0085", "\u2028", "\f", "\u000B");
  }

  @Provide
  Arbitrary<String> blanks() {
    return Arbitraries.of("\u00A0", "\t", "\u2003", "\u2009", "\u202F", "\u3000", "  ", " \u00AD");
  }

  @Provide
  Arbitrary<String> dashes() {
    return Arbitraries.of("–", "—", "―", "−", "‒", "-", "--", "‐", "‑", "-\u00AD-");
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of("", " ", "  ", "\u00A0", "\t", "\uFEFF", "\u00AD \u00AD");
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("Ja.", "vi går", "«Nei»", "… og så?", "Ål (4)", "(ler) Ja", "Østers");
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 40).list().ofMaxSize(5);
  }

  private static String text(String given) {
    return Normaliser.normalise(given).text();
  }
}
