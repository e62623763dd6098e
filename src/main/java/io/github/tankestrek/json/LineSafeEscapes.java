package io.github.tankestrek.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, beyond what JSON asks for, what some reader takes for the end of a line and what moves a
 * terminal's cursor; surrogates too where one stands alone, which UTF-8 cannot encode.
 */
final class LineSafeEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;
  private static final int LAST_CONTROL = 0x9F;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private static final LineSafeEscapes WELL_FORMED = new LineSafeEscapes(false);
  private static final LineSafeEscapes ILL_FORMED = new LineSafeEscapes(true);

  private final boolean escapesSurrogates;

  private LineSafeEscapes(boolean escapesSurrogates) {
    this.escapesSurrogates = escapesSurrogates;
  }

  /** {@return the escapes to write a text with} */
  static LineSafeEscapes of(String text) {
    return hasUnpairedSurrogate(text) ? ILL_FORMED : WELL_FORMED;
  }

  private static boolean hasUnpairedSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int ch) {
    boolean escaped =
        (ch > DELETE && ch <= LAST_CONTROL)
            || ch == LINE_SEPARATOR
            || ch == PARAGRAPH_SEPARATOR
            || (escapesSurrogates && Character.isSurrogate((char) ch));
    return escaped
        ? new SerializedString("\\u" + HexFormat.of().withUpperCase().toHexDigits((char) ch))
        : null;
  }
}
