package io.github.tankestrek.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictDecoderTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "blåbær", "\uFEFFa", "a\uD83D\uDE00b", "a\u0000\r\n\u2028"})
  void wellFormedBytesBecomeTheirText(String text) throws UnreadableSourceException {
    assertThat(new StrictDecoder(UTF_8).decode(text.getBytes(UTF_8))).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}: {1} at {2}")
  @CsvSource({
    "E5, UTF-8, 0, 0xE5",
    "6162E56364, UTF-8, 2, 0xE5",
    "C3A5C3, UTF-8, 2, 0xC3",
    "61C080, UTF-8, 1, 0xC0",
    "61EDA080, UTF-8, 1, 0xED",
    "61F09F98, UTF-8, 1, 0xF0",
    "61F4908080, UTF-8, 1, 0xF4",
    "00, UTF-16, 0, 0x0",
    "E6F881, windows-1252, 2, 0x81",
    "61E5, US-ASCII, 1, 0xE5",
  })
  void illFormedBytesAreNamedByOffsetAndValue(
      String hex, Charset charset, int offset, String value) {
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> new StrictDecoder(charset).decode(HexFormat.of().parseHex(hex)))
        .withMessageStartingWith(
            "not " + charset + " at byte offset " + offset + " (" + value + "); ");
  }

  @ParameterizedTest
  @CsvSource({
    "E5, UTF-8, try --charset windows-1252 for older Norwegian text",
    "FFFE4200, UTF-8, it looks like UTF-16: try --charset UTF-16",
    "FEFF0042, UTF-8, it looks like UTF-16: try --charset UTF-16",
    "81, windows-1252, try another --charset",
  })
  void theRemedyFitsTheBytes(String hex, Charset charset, String remedy) {
    assertThatExceptionOfType(UnreadableSourceException.class)
        .isThrownBy(() -> new StrictDecoder(charset).decode(HexFormat.of().parseHex(hex)))
        .withMessageEndingWith("; " + remedy);
  }

  @Test
  void aByteOrderMarkOfUtf16ChoosesTheByteOrder() throws UnreadableSourceException {
    byte[] bytes = HexFormat.of().parseHex("FFFEE500");
    assertThat(new StrictDecoder(UTF_16).decode(bytes)).isEqualTo("å");
  }
}
