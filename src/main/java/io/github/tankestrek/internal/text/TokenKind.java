package io.github.tankestrek.internal.text;

/** What a token is by its characters. */
@SuppressWarnings("EnumOrdinal") // Kept as bits of a set.
public enum TokenKind {
  WORD,
  NUMBER,
  /** {@code . ! ? …}. */
  STOP,
  COMMA,
  COLON,
  SEMICOLON,
  /** A dash of any length that stands alone, also {@code --}. */
  DASH,
  GUILLEMET,
  DOUBLE_QUOTE,
  SINGLE_QUOTE,
  OPEN,
  CLOSE,
  /** A line break, or several with nothing between them. */
  NEWLINE,
  OTHER;

  static final TokenKind[] VALUES = values();

  /** The bit of this kind in a set of kinds. */
  public int bit() {
    return 1 << ordinal();
  }

  /** {@return whether it is a quotation mark} */
  public boolean isQuote() {
    return this == GUILLEMET || this == DOUBLE_QUOTE || this == SINGLE_QUOTE;
  }
}
