package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a few characters that meet in a rule, all there are. */
class EveryShortTextTest {
  private static final int LONGEST = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-–− \u00ADa5", // quotation dashes
        "-«…☃, \u0301", // and what may follow them
        "\r\n\u2029 \u200Ba", // line breaks, spaces, indentation
        ".\u00AD a", // dots
        "\u200D\u00ADaå☃中\u0301", // joiners
        "\u030A\u0323\u0301aAẹ" // accents
      })
  void isNormalisedAsThePlainNormaliserDoesIt(String characters) {
    each(characters, "");
  }

  private static void each(String characters, String text) {
    assertSame(text);
    if (text.length() < LONGEST) {
      for (int i = 0; i < characters.length(); i++) {
        each(characters, text + characters.charAt(i));
      }
    }
  }

  private static void assertSame(String given) {
    NormalText normal = Normaliser.normalise(given);
    List<Cell> plain = PlainNormaliser.normalise(given);
    String expected = Cell.text(plain);
    if (!normal.text().equals(expected)) {
      assertThat(normal.text()).as("normalised from '%s'", given).isEqualTo(expected);
    }
    for (int i = 0; i < plain.size(); i++) {
      Span origin = new Span(plain.get(i).start(), plain.get(i).end());
      if (!normal.given(i, i + 1).equals(origin)) {
        assertThat(normal.given(i, i + 1))
            .as("origin of character %d of '%s'", i, expected)
            .isEqualTo(origin);
      }
    }
  }
}
