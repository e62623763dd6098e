package io.github.tankestrek.internal.text;

/**
 * Marks the last token of each sentence: a stop, with the closing marks after it, before a space
 * and a word that may begin a sentence. A stop after an abbreviation, an initial or an ordinal
 * number is none, as ICU's rules with a list of exceptions would have it.
 */
@SuppressWarnings("EnumOrdinal") // Kept as bits in a column.
final class SentenceMarker {
  private static final int NEWLINE = TokenKind.NEWLINE.ordinal();
  private static final int STOP = TokenKind.STOP.ordinal();

  private final char[] chars;
  private final int[] starts;
  private final int[] traits;
  private final int size;
  private final Lexicon lexicon;

  private SentenceMarker(char[] chars, TokenBuffer tokens, Lexicon lexicon) {
    this.chars = chars;
    this.starts = tokens.starts;
    this.traits = tokens.traits;
    this.size = tokens.size;
    this.lexicon = lexicon;
  }

  /** Marks the ends of the sentences of so many tokens as there are yet. */
  static void mark(char[] chars, TokenBuffer tokens, Lexicon lexicon) {
    new SentenceMarker(chars, tokens, lexicon).mark();
  }

  private void mark() {
    for (int i = 0; i < size; i++) {
      int kind = traits[i] & Traits.KIND;
      if (kind == NEWLINE) {
        if (i > 0) {
          traits[i - 1] |= Traits.SENTENCE_END;
        }
      } else if (kind == STOP) {
        int last = closing(i);
        if (ends(i, last)) {
          traits[last] |= Traits.SENTENCE_END;
        }
        i = last;
      }
    }
    if (size > 0) {
      traits[size - 1] |= Traits.SENTENCE_END;
    }
  }

  /** The last of the stops and closing marks that follow without a space. */
  private int closing(int stop) {
    int last = stop;
    while (last + 1 < size && !afterBlank(last + 1) && closes(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean closes(int token) {
    TokenKind kind = kind(token);
    return kind == TokenKind.STOP || kind == TokenKind.CLOSE || kind.isQuote();
  }

  private boolean ends(int stop, int last) {
    int next = last + 1;
    if (next == size) {
      return true;
    }
    if (!afterBlank(next) || !begins(next)) {
      return false;
    }
    return last > stop || chars[starts[stop]] != '.' || !abbreviates(stop, next);
  }

  private boolean begins(int token) {
    return switch (kind(token)) {
      case WORD ->
          (traits[token] & Traits.CAPITALISED) != 0
              || CharKind.of(chars[starts[token]]) == CharKind.DIGIT;
      case COMMA, COLON, SEMICOLON, CLOSE -> false;
      default -> true;
    };
  }

  private boolean abbreviates(int stop, int next) {
    if (stop == 0 || afterBlank(stop)) {
      return false;
    }
    int before = stop - 1;
    // The stop follows without a space, so the token before it ends where the stop begins.
    int length = starts[stop] - starts[before];
    if (kind(before) == TokenKind.NUMBER) {
      // "14. september" has lower case after it; "den 3. Hun" may be either, and is rare.
      return kind(next) == TokenKind.NUMBER && length <= 2;
    }
    if (kind(before) != TokenKind.WORD) {
      return false;
    }
    boolean initial = length == 1 && CharKind.of(chars[starts[before]]) == CharKind.UPPER;
    long classes = lexicon.classes(traits[before] >>> Traits.SET_SHIFT);
    boolean capitals = (traits[before] & Traits.ALL_CAPS) != 0; // "VG." is no "vg."
    return initial || !capitals && (classes & WordClass.ABBREVIATION.bit()) != 0;
  }

  private TokenKind kind(int token) {
    return TokenKind.VALUES[traits[token] & Traits.KIND];
  }

  private boolean afterBlank(int token) {
    return (traits[token] & Traits.AFTER_BLANK) != 0;
  }
}
