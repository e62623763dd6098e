package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Span;
import org.junit.jupiter.api.Test;

class NormalTextTest {
  private final NormalText text = NormalText.asIs("Lunde");

  @Test
  void aWordStandsAtAPositionIfAllOfItDoes() {
    assertThat(text.startsWith("Lun", 0)).isTrue();
    assertThat(text.startsWith("de", 3)).isTrue();
    assertThat(text.startsWith("dt", 3)).isFalse();
    assertThat(text.startsWith("e", 3)).isFalse();
    assertThat(text.startsWith("en", 4)).isFalse();
    assertThat(text.startsWith("Lun", -1)).isFalse();
  }

  @Test
  void aCharacterIsFoundInItsRangeOnly() {
    assertThat(text.indexOf('e', 0, 5)).isEqualTo(4);
    assertThat(text.indexOf('e', 0, 4)).isEqualTo(-1);
    assertThat(text.indexOf('L', 1, 5)).isEqualTo(-1);
  }

  @Test
  void aPlaceBetweenCharactersIsOneBeforeTheNextAndAtTheEndOneAfterTheLast() {
    NormalText normal = Normaliser.normalise("\uFEFFJa\u00AD. ");
    assertThat(normal.text()).isEqualTo("Ja.");
    assertThat(normal.given(0, 0)).isEqualTo(new Span(1, 1));
    assertThat(normal.given(2, 2)).isEqualTo(new Span(4, 4));
    assertThat(normal.given(3, 3)).isEqualTo(new Span(5, 5));
  }
}
