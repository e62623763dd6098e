package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"-1, 0", "-2, -1", "3, 2", "0, -1"})
  void endsThatAreNoSpanAreRefusedByName(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(start, end))
        .withMessageContaining("start is " + start)
        .withMessageContaining("end is " + end);
  }

  @Test
  void anEmptySpanIsOne() {
    assertThat(new Span(0, 0).length()).isZero();
    assertThat(new Span(3, 8).length()).isEqualTo(5);
  }

  @ParameterizedTest(name = "[3, 8) and [{0}, {1})")
  @CsvSource({
    "3, 8, true, true",
    "4, 7, true, true",
    "2, 8, false, true",
    "3, 9, false, true",
    "7, 9, false, true",
    "8, 9, false, false",
    "1, 3, false, false",
    "1, 4, false, true",
  })
  void containsAndOverlapsGoByCodeUnits(int start, int end, boolean contains, boolean overlaps) {
    Span span = new Span(3, 8);

    assertThat(span.contains(new Span(start, end))).isEqualTo(contains);
    assertThat(span.overlaps(new Span(start, end))).isEqualTo(overlaps);
  }

  @Test
  void spansAreOrderedByStartThenByEnd() {
    List<Span> ordered = List.of(new Span(0, 9), new Span(1, 2), new Span(1, 3), new Span(2, 2));

    assertThat(ordered).isSorted();
    assertThat(new Span(1, 2)).isEqualByComparingTo(new Span(1, 2)).isEqualTo(new Span(1, 2));
  }

  @Test
  void itIsShownHalfOpen() {
    assertThat(new Span(3, 8)).hasToString("[3, 8)");
  }
}
