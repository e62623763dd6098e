package io.github.tankestrek.internal.text;

/** Cuts normalised text into tokens and marks where sentences end. */
public final class Tokenizer {
  private static final int NO_WORD = -1;

  private final String text;
  private final Lexicon lexicon;
  private final TokenBuffer tokens;

  /** The flags of the token that is being read. */
  private int flags;

  private Tokenizer(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.tokens = new TokenBuffer(text.length() / 5 + 16);
  }

  /**
   * {@return the tokens of a text}
   *
   * @param text normalised text
   * @param lexicon the word lists
   */
  public static Tokens tokenize(String text, Lexicon lexicon) {
    return new Tokenizer(text, lexicon).tokenize();
  }

  private Tokens tokenize() {
    flags = Tokens.AFTER_BLANK;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ') {
        flags = Tokens.AFTER_BLANK;
        i++;
      } else {
        i = token(i, c);
        flags = 0;
      }
    }
    new SentenceMarker(text, tokens, lexicon).mark();
    // A look one token ahead finds the end of the last line there.
    tokens.add(TokenKind.NEWLINE, text.length(), text.length(), 0, NO_WORD, 0);
    return new Tokens(text, lexicon, tokens);
  }

  private int token(int start, char c) {
    return switch (CharKind.of(c)) {
      case CharKind.LOWER, CharKind.UPPER -> word(start);
      case CharKind.DIGIT -> number(start);
      case CharKind.DASH -> dash(start);
      case CharKind.NEWLINE -> newline(start);
      case CharKind.STOP -> mark(TokenKind.STOP, start);
      case CharKind.COMMA -> mark(TokenKind.COMMA, start);
      case CharKind.COLON -> mark(TokenKind.COLON, start);
      case CharKind.SEMICOLON -> mark(TokenKind.SEMICOLON, start);
      case CharKind.GUILLEMET -> mark(TokenKind.GUILLEMET, start);
      case CharKind.DOUBLE_QUOTE -> mark(TokenKind.DOUBLE_QUOTE, start);
      case CharKind.SINGLE_QUOTE -> mark(TokenKind.SINGLE_QUOTE, start);
      case CharKind.OPEN -> mark(TokenKind.OPEN, start);
      case CharKind.CLOSE -> mark(TokenKind.CLOSE, start);
      default -> mark(TokenKind.OTHER, start);
    };
  }

  private int mark(TokenKind kind, int start) {
    tokens.add(kind, start, start + 1, 0, NO_WORD, flags);
    return start + 1;
  }

  private int newline(int start) {
    int end = start + 1;
    boolean blankLine = false;
    while (end < text.length() && (text.charAt(end) == '\n' || text.charAt(end) == ' ')) {
      blankLine |= text.charAt(end) == '\n';
      end++;
    }
    tokens.add(TokenKind.NEWLINE, start, end, 0, NO_WORD, blankLine ? Tokens.BLANK_LINE : 0);
    return end;
  }

  private int dash(int start) {
    int end = start + 1;
    while (end < text.length() && CharKind.of(text.charAt(end)) == CharKind.DASH) {
      end++;
    }
    tokens.add(TokenKind.DASH, start, end, 0, NO_WORD, flags);
    return end;
  }

  private int word(int start) {
    int hash = 0;
    boolean lower = false;
    int uppers = 0;
    int i = start;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = CharKind.of(c);
      if (kind == CharKind.UPPER) {
        uppers++;
      } else if (kind == CharKind.LOWER) {
        lower = true;
      } else if (kind != CharKind.COMBINING && kind != CharKind.DIGIT && !joins(i, c, kind)) {
        break;
      }
      hash = Lexicon.hash(hash, CharKind.lower(c));
    }
    if (CharKind.of(text.charAt(start)) == CharKind.UPPER) {
      flags |= Tokens.CAPITALISED;
      if (!lower && uppers > 1) {
        flags |= Tokens.ALL_CAPS;
      }
    }
    tokens.add(TokenKind.WORD, start, i, hash, lexicon.find(text, start, i, hash), flags);
    return i;
  }

  /** A mark inside a word: {@code O’Brien, Kim Jong-un, nettavisen.no, adm.dir}. */
  private boolean joins(int index, char c, byte kind) {
    boolean joiner =
        c == '-' || c == '‐' || c == '‑' || c == '.' || c == '@' || kind == CharKind.SINGLE_QUOTE;
    if (!joiner) {
      return false;
    }
    if (index + 1 == text.length()) {
      return false;
    }
    byte next = CharKind.of(text.charAt(index + 1));
    if (next == CharKind.LOWER) {
      return true;
    }
    boolean hyphen = c == '-' || c == '‐' || c == '‑';
    // The hyphen of "olje- og gasspolitikk" belongs to its word.
    return hyphen
        ? next == CharKind.UPPER || next == CharKind.DIGIT || next == CharKind.BLANK
        : kind == CharKind.SINGLE_QUOTE && next == CharKind.UPPER;
  }

  /** Digits with their separators; with letters after a hyphen a word, as in {@code 57-åringen}. */
  private int number(int start) {
    int i = start + 1;
    boolean letters = false;
    int hash = Lexicon.hash(0, text.charAt(start));
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = CharKind.of(c);
      if (kind == CharKind.LOWER || kind == CharKind.UPPER) {
        letters = true;
      } else if (kind != CharKind.DIGIT && !joinsNumber(i, c)) {
        break;
      }
      hash = Lexicon.hash(hash, CharKind.lower(c));
    }
    TokenKind kind = letters ? TokenKind.WORD : TokenKind.NUMBER;
    tokens.add(kind, start, i, hash, lexicon.find(text, start, i, hash), flags);
    return i;
  }

  private boolean joinsNumber(int index, char c) {
    if (index + 1 == text.length()) {
      return false;
    }
    byte next = CharKind.of(text.charAt(index + 1));
    return switch (c) {
      case '.', ',', ':', '+' -> next == CharKind.DIGIT;
      case '-', '‐', '‑' -> next == CharKind.DIGIT || next == CharKind.LOWER;
      default -> false;
    };
  }
}
