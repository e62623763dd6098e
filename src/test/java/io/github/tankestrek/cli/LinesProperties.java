package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class LinesProperties {
  @Property
  void wrappedLinesFitAndLoseNothing(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 99) int width) {
    List<String> lines = Lines.wrap(text, width);
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(2 * width + 1));
    assertThat(lines).allMatch(line -> Lines.width(line) <= width);
    assertThat(String.join("", lines).replace(" ", ""))
        .isEqualTo(TerminalText.escape(text).replace(" ", ""));
  }

  @Property
  void aShortenedTextFitsAndIsABeginning(
      @ForAll String text, @ForAll @IntRange(min = 4, max = 99) int width) {
    String shortened = Lines.shorten(text, width);
    assertThat(Lines.width(shortened)).isLessThanOrEqualTo(width);
    assertThat(TerminalText.escape(text)).startsWith(shortened.replaceFirst(" …$", ""));
  }

  @Property
  void ordinaryWordsAreNeverCut(
      @ForAll List<@CharRange(from = 'a', to = 'z') String> words,
      @ForAll @IntRange(min = 20, max = 99) int width) {
    List<String> some = words.stream().filter(word -> word.length() <= width).toList();
    assertThat(some.stream().filter(word -> !word.isEmpty()))
        .containsExactlyElementsOf(
            Lines.wrap(String.join(" ", some), width).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .filter(word -> !word.isEmpty())
                .toList());
  }

  @Property
  void escapedTextHasNothingToEscapeLeft(@ForAll String text) {
    String escaped = TerminalText.escape(text);
    assertThat(escaped.codePoints()).noneMatch(Character::isISOControl);
    assertThat(TerminalText.escape(escaped)).isSameAs(escaped);
  }
}
