package io.github.tankestrek.cli;

import java.util.HexFormat;

/** Text from outside, made safe to show on a terminal. */
final class TerminalText {
  private TerminalText() {}

  /**
   * {@return the text with everything escaped that could move the cursor, change colours, break the
   * line, turn the writing direction or hide}
   */
  static String escape(String text) {
    if (text.codePoints().noneMatch(TerminalText::isUnsafe)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isUnsafe(codePoint)) {
                appendEscaped(safe, codePoint);
              } else {
                safe.appendCodePoint(codePoint);
              }
            });
    return safe.toString();
  }

  private static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static void appendEscaped(StringBuilder safe, int codePoint) {
    for (char unit : Character.toChars(codePoint)) {
      safe.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(unit));
    }
  }
}
