package io.github.tankestrek.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.UnicodeSet;

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

  private static final byte[] KINDS = table();

  /** Letters below this one are Latin. */
  static final int FOLDED = 0x250;

  private static final char[] LOWER_CASE = lowerCase();

  private CharKind() {}

  static byte of(char c) {
    return KINDS[c];
  }

  static boolean isLetter(char c) {
    byte kind = KINDS[c];
    return kind == LOWER || kind == UPPER;
  }

  static boolean isWordPart(char c) {
    byte kind = KINDS[c];
    return kind >= LOWER && kind <= COMBINING;
  }

  /** The lower-case form of one code unit, the same in every locale. */
  static char lower(char c) {
    return c < FOLDED ? LOWER_CASE[c] : Character.toLowerCase(c);
  }

  private static char[] lowerCase() {
    char[] result = new char[FOLDED];
    for (char c = 0; c < FOLDED; c++) {
      result[c] = Character.toLowerCase(c);
    }
    return result;
  }

  private static byte[] table() {
    byte[] kinds = new byte[1 << Character.SIZE];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = ofCategory(UCharacter.getType(c));
    }
    set(kinds, "[\\t\\u00A0]", BLANK);
    set(kinds, "[\\n\\r\\u000B\\u000C\\u0085\\u2028\\u2029]", NEWLINE);
    set(kinds, "[\\-\\u2010-\\u2015\\u2212]", DASH);
    set(kinds, "[«»‹›]", GUILLEMET);
    set(kinds, "[\"“”„‟]", DOUBLE_QUOTE);
    set(kinds, "[''‘’‚‛′]", SINGLE_QUOTE);
    set(kinds, "[.!?…]", STOP);
    set(kinds, "[,]", COMMA);
    set(kinds, "[\\:]", COLON);
    set(kinds, "[;\\u037E]", SEMICOLON);
    set(kinds, "[(\\[]", OPEN);
    set(kinds, "[)\\]]", CLOSE);
    return kinds;
  }

  private static byte ofCategory(int category) {
    return switch (category) {
      case UCharacterCategory.UPPERCASE_LETTER, UCharacterCategory.TITLECASE_LETTER -> UPPER;
      case UCharacterCategory.LOWERCASE_LETTER,
          UCharacterCategory.MODIFIER_LETTER,
          UCharacterCategory.OTHER_LETTER ->
          LOWER;
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.COMBINING_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK ->
          COMBINING;
      case UCharacterCategory.SPACE_SEPARATOR -> BLANK;
      case UCharacterCategory.FORMAT -> INVISIBLE;
      default -> OTHER;
    };
  }

  private static void set(byte[] kinds, String pattern, byte kind) {
    for (String s : new UnicodeSet(pattern)) {
      kinds[s.charAt(0)] = kind;
    }
  }
}
