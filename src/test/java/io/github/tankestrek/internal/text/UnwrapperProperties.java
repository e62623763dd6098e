package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.NastyText;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class UnwrapperProperties {

  @Property
  void onlyLineBreaksAreReplaced(@ForAll("nasty") String given) {
    String text = Normaliser.normalise(given).text();
    String unwrapped = unwrap(text);
    assertThat(unwrapped).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      boolean kept = unwrapped.charAt(i) == text.charAt(i);
      assertThat(kept || text.charAt(i) == '\n' && unwrapped.charAt(i) == ' ').isTrue();
    }
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void wrappedParagraphsComeBack(
      @ForAll("articles") List<String> paragraphs,
      @ForAll @IntRange(min = 40, max = 120) int width) {
    String text = String.join("\n\n", paragraphs);
    String wrapped =
        paragraphs.stream().map(p -> wrap(p, width)).collect(Collectors.joining("\n\n"));
    long breaks = wrapped.chars().filter(c -> c == '\n').count();
    Statistics.label("breaks").collect(breaks > 20 ? "many" : "few");
    Statistics.label("breaks").coverage(c -> c.check("many").percentage(p -> p > 20));
    assertThat(unwrap(wrapped)).isEqualTo(text);
  }

  @Property
  void whatIsUnwrappedStaysSo(
      @ForAll("articles") List<String> paragraphs,
      @ForAll @IntRange(min = 40, max = 120) int width) {
    String wrapped =
        paragraphs.stream().map(p -> wrap(p, width)).collect(Collectors.joining("\n\n"));
    String unwrapped = unwrap(wrapped);
    assertThat(unwrap(unwrapped)).isEqualTo(unwrapped);
  }

  @Provide
  Arbitrary<String> nasty() {
    return NastyText.characters();
  }

  @Provide
  Arbitrary<List<String>> articles() {
    Arbitrary<String> words =
        Arbitraries.of("i", "på", "ferja", "går", "ikke,", "kommunestyret", "har", "sagt.", "og");
    Arbitrary<String> paragraph =
        words.list().ofMinSize(60).ofMaxSize(150).map(list -> "Folk " + String.join(" ", list));
    return paragraph.list().ofMinSize(1).ofMaxSize(6);
  }

  static String wrap(String paragraph, int width) {
    StringBuilder out = new StringBuilder();
    int line = 0;
    for (String word : paragraph.split(" ")) {
      boolean fits = line + 1 + word.length() <= width;
      out.append(line == 0 ? "" : fits ? " " : "\n").append(word);
      line = line > 0 && fits ? line + 1 + word.length() : word.length();
    }
    return out.toString();
  }

  private static String unwrap(String text) {
    return Unwrapper.unwrap(NormalText.asIs(text)).text();
  }
}
