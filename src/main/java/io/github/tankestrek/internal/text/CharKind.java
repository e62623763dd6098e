package io.github.tankestrek.internal.text;

import com.ibm.icu.lang.UCharacter;

/**
 * What a UTF-16 code unit is to this parser, from one table look-up. Outside the basic plane
 * nothing matters to it, so surrogates are {@link #OTHER}.
 */
final class CharKind {
  static final byte OTHER = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte DIGIT = 3;

  /** A combining mark or another character that goes on with the one before it. */
  static final byte COMBINING = 4;

  /** A space of any width, also a tab. */
  static final byte BLANK = 5;

  static final byte NEWLINE = 6;

  /** A character without a glyph that is dropped. */
  static final byte INVISIBLE = 7;

  static final byte DASH = 8;
  static final byte GUILLEMET = 9;
  static final byte DOUBLE_QUOTE = 10;

  /** Also the apostrophe, which looks the same. */
  static final byte SINGLE_QUOTE = 11;

  /** {@code . ! ? …}. */
  static final byte STOP = 12;

  static final byte COMMA = 13;
  static final byte COLON = 14;
  static final byte SEMICOLON = 15;
  static final byte OPEN = 16;
  static final byte CLOSE = 17;

  /** Letters below this one are Latin. */
  static final int LATIN_END = 0x250;

  private static final int PRINTING = 0x2000;
  private static final int PRINTING_END = 0x2070;

  private static final byte[] LATIN_KINDS = kinds(0, LATIN_END);

  /** The dashes and quotation marks of printed text. */
  private static final byte[] PRINTING_KINDS = kinds(PRINTING, PRINTING_END);

  private static final char[] LOWER_CASE = lowerCase();

  private CharKind() {}

  static byte of(char c) {
    return c < LATIN_END ? LATIN_KINDS[c] : beyondLatin(c);
  }

  private static byte beyondLatin(char c) {
    return c >= PRINTING && c < PRINTING_END ? PRINTING_KINDS[c - PRINTING] : Rest.KINDS[c];
  }

  static boolean isLetter(char c) {
    byte kind = of(c);
    return kind == LOWER || kind == UPPER;
  }

  /** The lower-case form of one code unit, the same in every locale. */
  static char lower(char c) {
    return c < LATIN_END ? LOWER_CASE[c] : Character.toLowerCase(c);
  }

  /** The lower-case form of a letter, and one apostrophe for all that look so. */
  static char folded(char c) {
    if (c < LATIN_END) {
      return LOWER_CASE[c];
    }
    return c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c);
  }

  private static char[] lowerCase() {
    char[] result = new char[LATIN_END];
    for (char c = 0; c < LATIN_END; c++) {
      result[c] = Character.toLowerCase(c);
    }
    return result;
  }

  /** The categories of these ranges are the same in every version of Unicode. */
  private static byte[] kinds(int first, int end) {
    byte[] kinds = new byte[end - first];
    for (int c = first; c < end; c++) {
      kinds[c - first] = kind((char) c, Character.getType(c));
    }
    return kinds;
  }

  /** The kinds of everything else, made when a text first has such a character. */
  private static final class Rest {
    static final byte[] KINDS = kinds();

    private static byte[] kinds() {
      byte[] kinds = new byte[1 << Character.SIZE];
      for (int c = 0; c < kinds.length; c++) {
        kinds[c] = kind((char) c, UCharacter.getType(c));
      }
      return kinds;
    }
  }

  /** ICU numbers the categories that matter as the JDK does. */
  static byte kind(char c, int category) {
    return switch (c) {
      case '\t', '\u00A0' -> BLANK;
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> NEWLINE;
      case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> DASH;
      case '«', '»', '‹', '›' -> GUILLEMET;
      case '"', '“', '”', '„', '‟' -> DOUBLE_QUOTE;
      case '\'', '‘', '’', '‚', '‛', '′' -> SINGLE_QUOTE;
      case '.', '!', '?', '…' -> STOP;
      case ',' -> COMMA;
      case ':' -> COLON;
      case ';', '\u037E' -> SEMICOLON;
      case '(', '[' -> OPEN;
      case ')', ']' -> CLOSE;
      default -> ofCategory(category);
    };
  }

  private static byte ofCategory(int category) {
    return switch (category) {
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      case Character.LOWERCASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER -> LOWER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          COMBINING;
      case Character.SPACE_SEPARATOR -> BLANK;
      case Character.FORMAT -> INVISIBLE;
      default -> OTHER;
    };
  }
}
