package io.github.tankestrek.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.internal.text.TokenKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockFinderTest {

  @Test
  void anEmptyTextHasNoBlocks() {
    assertThat(Blocks.of("").kinds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "–",
        "«",
        ". Dahle.",
        "Foto",
        "Av",
        "(",
        "(NTB",
        "Oslo (",
        "Publisert",
        "kl.",
        "mandag",
        "3.",
        "Fakta\nFakta:",
        "Les også:\nLes også:",
        "OSLO (NTB): – 3. mai 2021 (NTB):\nAv Eva, 3. mai\n\n(NTB)"
      })
  void everyTokenStandsInOneBlockOrInTheDateLine(String text) {
    Blocks blocks = Blocks.of(text);
    int[] covers = new int[blocks.tokens().size()];
    blocks.layout().blocks().forEach(b -> cover(covers, b.first(), b.end()));
    blocks.layout().dateLine().ifPresent(d -> cover(covers, d.first(), d.end()));
    for (int i = 0; i < covers.length; i++) {
      assertThat(covers[i]).isEqualTo(blocks.tokens().is(i, TokenKind.NEWLINE) ? 0 : 1);
    }
  }

  private static void cover(int[] covers, int first, int end) {
    for (int i = first; i < end; i++) {
      covers[i]++;
    }
  }
}
