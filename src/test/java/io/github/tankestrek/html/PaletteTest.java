package io.github.tankestrek.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The colours of the style sheet: legible by the contrast that WCAG 2 asks for, and told apart by
 * readers with each kind of colour blindness, as Machado, Oliveira and Fernandes (2009) simulate
 * it.
 */
class PaletteTest {
  private static final int SPEAKERS = 8;
  private static final double TEXT = 4.5;
  private static final double LONG_TEXT = 7;
  private static final double SHAPE = 3;

  /** A distance in CIELAB that nobody overlooks; about 2 can just be seen side by side. */
  private static final double DISTANCE = 20;

  private enum Theme {
    LIGHT,
    DARK;

    /** The last value for this theme; what the dark one does not set is that of the light one. */
    String value(String pattern) {
      String[] css = StyleSheet.standard().css().split("@media \\(prefers-color-scheme: dark\\)");
      assertThat(css).hasSize(3);
      List<String> values = new ArrayList<>();
      for (String part : this == LIGHT ? List.of(css[0], css[1]) : List.of(css)) {
        // Of the piece after a dark rule, a light reader sees what comes after that rule ends.
        String seen = this == LIGHT && !part.equals(css[0]) ? part.split("\n}\n", 2)[1] : part;
        Matcher found = Pattern.compile(pattern).matcher(seen);
        while (found.find()) {
          values.add(found.group(1));
        }
      }
      return values.get(this == LIGHT ? 0 : values.size() - 1);
    }

    Colour variable(String name) {
      return Colour.of(value("\n  +--" + name + ": (#[0-9a-f]+);"));
    }

    Colour speaker(int index, String name) {
      return Colour.of(value("\\.s" + index + ",.* --" + name + ": (#[0-9a-f]+);"));
    }

    double tinge() {
      return Double.parseDouble(value("--tinge: (\\d+)%")) / 100;
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsLegibleOnThePage(Theme theme) {
    Colour paper = theme.variable("paper");
    assertThat(theme.variable("ink").contrast(paper)).isGreaterThan(LONG_TEXT);
    assertThat(theme.variable("ink").contrast(theme.variable("raised"))).isGreaterThan(LONG_TEXT);
    assertThat(theme.variable("soft").contrast(paper)).isGreaterThan(TEXT);
    assertThat(theme.variable("soft").contrast(theme.variable("raised"))).isGreaterThan(TEXT);
    assertThat(theme.variable("alarm").contrast(paper)).isGreaterThan(TEXT);
    assertThat(theme.variable("alarm").contrast(theme.variable("alarm-tint"))).isGreaterThan(TEXT);
    assertThat(theme.variable("ink").contrast(theme.variable("alarm-tint")))
        .isGreaterThan(LONG_TEXT);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void quotesAndTheirKeysAreLegible(Theme theme) {
    for (int i = 0; i < SPEAKERS; i++) {
      Colour strong = theme.speaker(i, "strong");
      Colour paper = theme.variable("paper");
      assertThat(theme.variable("ink").contrast(strong.mixedInto(paper, theme.tinge())))
          .as("words of speaker %d", i)
          .isGreaterThan(LONG_TEXT);
      assertThat(theme.speaker(i, "on").contrast(strong)).as("key %d", i).isGreaterThan(TEXT);
      assertThat(strong.contrast(paper)).as("line of speaker %d", i).isGreaterThan(SHAPE);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void speakersAreToldApartWhateverColoursAReaderSees(Theme theme) {
    for (Colour.Sight sight : Colour.Sight.values()) {
      for (int i = 0; i < SPEAKERS; i++) {
        for (int j = 0; j < i; j++) {
          assertThat(theme.speaker(i, "strong").distance(theme.speaker(j, "strong"), sight))
              .as("speakers %d and %d, %s", j, i, sight)
              .isGreaterThan(DISTANCE);
        }
      }
    }
  }
}
