package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Texts of up to four characters that meet in a rule, all there are. */
class EveryShortTextTest {
  private static final int LONGEST = 4;

  private static final List<String> CHARACTERS =
      List.of(
          "-–− \u00ADa5", // quotation dashes
          "-«…☃, \u0301", // and what may follow them
          "\r\n\u2029 \u200Ba", // line breaks, spaces, indentation
          ".\u00AD a", // dots
          "\u200D\u00ADaå☃中\u0301", // joiners
          "\u030A\u0323\u0301aAẹ"); // accents

  /** Made once, because the plain normaliser takes its time. */
  private static final List<Sample> SAMPLES = texts().stream().map(Sample::of).toList();

  @Test
  void isNormalisedAsThePlainNormaliserDoesIt() {
    SAMPLES.forEach(EveryShortTextTest::assertSame);
  }

  private static void assertSame(Sample sample) {
    NormalText normal = Normaliser.normalise(sample.given);
    if (!normal.text().equals(sample.text)) {
      assertThat(normal.text()).as("normalised from '%s'", sample.given).isEqualTo(sample.text);
    }
    for (int i = 0; i < sample.cells.size(); i++) {
      Cell cell = sample.cells.get(i);
      Span origin = normal.given(i, i + 1);
      if (origin.start() != cell.start() || origin.end() != cell.end()) {
        assertThat(origin)
            .as("origin of character %d of '%s'", i, sample.text)
            .isEqualTo(new Span(cell.start(), cell.end()));
      }
    }
  }

  private static Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    CHARACTERS.forEach(characters -> add(texts, characters, ""));
    return texts;
  }

  private static void add(Set<String> texts, String characters, String text) {
    texts.add(text);
    for (int i = 0; i < characters.length() && text.length() < LONGEST; i++) {
      add(texts, characters, text + characters.charAt(i));
    }
  }

  /** A text, with what the plain normaliser makes of it. */
  private record Sample(String given, String text, List<Cell> cells) {
    static Sample of(String given) {
      List<Cell> cells = PlainNormaliser.normalise(given);
      return new Sample(given, Cell.text(cells), cells);
    }
  }
}
