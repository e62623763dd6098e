package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
  @ParameterizedTest(name = "code unit {0}")
  @ValueSource(
      ints = {
        0, 0x07, 0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x200B, 0x200E, 0x2028,
        0x2029, 0x202E, 0x2066, 0xFEFF, 0xD800, 0xDFFF
      })
  void whatDrivesTheTerminalOrHidesIsShown(int unit) {
    String escaped = "\\u" + HexFormat.of().withUpperCase().toHexDigits((char) unit);
    assertThat(TerminalText.escape("a" + (char) unit + "b")).isEqualTo("a" + escaped + "b");
  }

  @Test
  void aHiddenCharacterBeyondTheFirstPlaneIsShownAsTwoUnits() {
    assertThat(TerminalText.escape(Character.toString(0xE0041))).isEqualTo("\\uDB40\\uDC41");
  }

  @Test
  void readableTextStaysTheSameObject() {
    String text = "– Blåbær «på» Åsgård \u00A0 \\ \uD83D\uDE00 مرحبا";
    assertThat(TerminalText.escape(text)).isSameAs(text);
  }
}
