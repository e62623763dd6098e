package io.github.tankestrek.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpecReaderTest {

  @Test
  void anExampleHasATitleAnInputAndADrawing() {
    List<SpecExample> examples =
        read("Prose.", ">>> A title", "first\\r", "second", ".", "drawn", "too", "<<<");

    assertThat(examples).hasSize(1);
    SpecExample example = examples.get(0);
    assertThat(example.name()).isEqualTo("rules.txt: A title");
    assertThat(example.place()).isEqualTo("rules.txt:2");
    assertThat(example.details()).isEmpty();
    assertThat(example.input()).isEqualTo("first\r\nsecond");
    assertThat(example.expected()).isEqualTo("drawn\ntoo");
  }

  @Test
  void aLineAboveTheInputAsksForDetails() {
    SpecExample example = read(">>> A title", "show: cue, basis", "in", ".", "out", "<<<").get(0);

    assertThat(example.details()).containsExactly(Detail.BASIS, Detail.CUE);
    assertThat(example.input()).isEqualTo("in");
  }

  @Test
  void inputAndDrawingMayBeEmpty() {
    SpecExample example = read(">>> A title", ".", "<<<").get(0);

    assertThat(example.input()).isEmpty();
    assertThat(example.expected()).isEmpty();
  }

  @Test
  void aMissingFenceIsAnError() {
    assertThatThrownBy(() -> read(">>> A title", "in", "out", "<<<"))
        .hasMessageContaining("rules.txt:1 has no line with .");
    assertThatThrownBy(() -> read(">>> A title", "in", ".", "out", ">>> Another", "<<<"))
        .hasMessageContaining("rules.txt:1 has no line with <<<");
  }

  @Test
  void aFenceOutsideAnExampleIsAnError() {
    assertThatThrownBy(() -> read("Prose.", "<<<")).hasMessageContaining("rules.txt:2");
  }

  @Test
  void noTwoExamplesOfTheManualShareAName() {
    assertThat(SpecReader.all()).extracting(SpecExample::name).doesNotHaveDuplicates();
  }

  private static List<SpecExample> read(String... lines) {
    return SpecReader.read("rules.txt", List.of(lines));
  }
}
