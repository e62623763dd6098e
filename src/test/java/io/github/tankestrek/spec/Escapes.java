package io.github.tankestrek.spec;

/** Turns characters that cannot be seen into escapes and back. */
final class Escapes {

  private Escapes() {}

  /** Reads {@code \u00AD}, {@code \r}, {@code \n}, {@code \t} and {@code \\}. */
  static String read(String escaped) {
    StringBuilder out = new StringBuilder(escaped.length());
    int at = 0;
    while (at < escaped.length()) {
      char c = escaped.charAt(at);
      if (c != '\\') {
        out.append(c);
        at++;
      } else if (escaped.startsWith("\\u", at)) {
        out.append((char) Integer.parseInt(escaped.substring(at + 2, at + 6), 16));
        at += 6;
      } else {
        out.append(meaning(escaped, at + 1));
        at += 2;
      }
    }
    return out.toString();
  }

  private static char meaning(String escaped, int at) {
    char letter = at < escaped.length() ? escaped.charAt(at) : ' ';
    return switch (letter) {
      case 'r' -> '\r';
      case 'n' -> '\n';
      case 't' -> '\t';
      case '\\' -> '\\';
      default -> throw new IllegalArgumentException("unknown escape in: " + escaped);
    };
  }

  /** Shows a text on one line; a line break in it starts a new, indented line. */
  static String show(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int afterBlank = endOfBlank(text, at);
      if (hasLineBreak(text, at, afterBlank)) {
        out.append("\n    ");
        at = afterBlank;
      } else {
        int codePoint = text.codePointAt(at);
        appendVisibly(out, codePoint);
        at += Character.charCount(codePoint);
      }
    }
    return out.toString();
  }

  private static int endOfBlank(String text, int start) {
    int end = start;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isLineBreak(c);
  }

  private static boolean hasLineBreak(String text, int start, int end) {
    return text.substring(start, end).chars().anyMatch(Escapes::isLineBreak);
  }

  private static boolean isLineBreak(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0B
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  private static void appendVisibly(StringBuilder out, int codePoint) {
    if (codePoint == '\t') {
      out.append("\\t");
    } else if (codePoint == '\\' || codePoint == '[' || codePoint == ']') {
      out.append('\\').appendCodePoint(codePoint);
    } else if (isVisible(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      for (char unit : Character.toChars(codePoint)) {
        out.append(String.format("\\u%04X", (int) unit));
      }
    }
  }

  static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }
}
