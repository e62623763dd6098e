package io.github.tankestrek.internal.text;

/**
 * Marks the last token of each sentence: a stop, with the closing marks after it, before a space
 * and a word that may begin a sentence. A stop after an abbreviation, an initial or an ordinal
 * number is none, as ICU's rules with a list of exceptions would have it.
 */
@SuppressWarnings("EnumOrdinal") // Kept as bytes in a column.
final class SentenceMarker {
  private final String text;
  private final TokenBuffer tokens;
  private final Lexicon lexicon;

  SentenceMarker(String text, TokenBuffer tokens, Lexicon lexicon) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  void mark() {
    for (int i = 0; i < tokens.size; i++) {
      if (is(i, TokenKind.NEWLINE)) {
        if (i > 0) {
          tokens.flag(i - 1, Tokens.SENTENCE_END);
        }
      } else if (is(i, TokenKind.STOP)) {
        int last = closing(i);
        if (ends(i, last)) {
          tokens.flag(last, Tokens.SENTENCE_END);
        }
        i = last;
      }
    }
    if (tokens.size > 0) {
      tokens.flag(tokens.size - 1, Tokens.SENTENCE_END);
    }
  }

  /** The last of the stops and closing marks that follow without a space. */
  private int closing(int stop) {
    int last = stop;
    while (last + 1 < tokens.size && !afterBlank(last + 1) && closes(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean closes(int token) {
    TokenKind kind = TokenKind.VALUES[tokens.kinds[token]];
    return kind == TokenKind.STOP || kind == TokenKind.CLOSE || kind.isQuote();
  }

  private boolean ends(int stop, int last) {
    int next = last + 1;
    if (next == tokens.size) {
      return true;
    }
    if (!afterBlank(next) || !begins(next)) {
      return false;
    }
    return last > stop || text.charAt(tokens.starts[stop]) != '.' || !abbreviates(stop, next);
  }

  private boolean begins(int token) {
    return switch (TokenKind.VALUES[tokens.kinds[token]]) {
      case WORD ->
          (tokens.flags[token] & Tokens.CAPITALISED) != 0
              || CharKind.of(text.charAt(tokens.starts[token])) == CharKind.DIGIT;
      case COMMA, COLON, SEMICOLON, CLOSE -> false;
      default -> true;
    };
  }

  private boolean abbreviates(int stop, int next) {
    if (stop == 0 || afterBlank(stop)) {
      return false;
    }
    int before = stop - 1;
    if (is(before, TokenKind.NUMBER)) {
      // "14. september" has lower case after it; "den 3. Hun" may be either, and is rare.
      return is(next, TokenKind.NUMBER) && digits(before) <= 2;
    }
    if (!is(before, TokenKind.WORD)) {
      return false;
    }
    boolean initial =
        tokens.ends[before] - tokens.starts[before] == 1
            && CharKind.of(text.charAt(tokens.starts[before])) == CharKind.UPPER;
    long classes = lexicon.classes(tokens.sets[before]);
    return initial || (classes & WordClass.ABBREVIATION.bit()) != 0;
  }

  private int digits(int token) {
    return tokens.ends[token] - tokens.starts[token];
  }

  private boolean afterBlank(int token) {
    return (tokens.flags[token] & Tokens.AFTER_BLANK) != 0;
  }

  private boolean is(int token, TokenKind kind) {
    return tokens.kinds[token] == kind.ordinal();
  }
}
