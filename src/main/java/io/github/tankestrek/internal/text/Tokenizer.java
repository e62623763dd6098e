package io.github.tankestrek.internal.text;

import java.util.BitSet;

/** Cuts normalised text into tokens and marks where sentences end. */
public final class Tokenizer {
  private final String text;

  /** The text, in lower case as far as it has been read. */
  private final char[] letters;

  private final Lexicon lexicon;
  private final TokenBuffer tokens;
  private final BitSet marks = new BitSet();

  /** The flags of the token that is being read. */
  private int flags;

  private Tokenizer(String text, Lexicon lexicon) {
    this.text = text;
    this.letters = text.toCharArray();
    this.lexicon = lexicon;
    this.tokens = new TokenBuffer(text.length() / 4 + 16);
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
    while (i < letters.length) {
      char c = letters[i];
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
    tokens.add(TokenKind.NEWLINE, letters.length, letters.length, 0, Lexicon.NO_CLASS, 0);
    return new Tokens(text, letters, lexicon, tokens, marks);
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
      case CharKind.GUILLEMET -> quote(TokenKind.GUILLEMET, start);
      case CharKind.DOUBLE_QUOTE -> quote(TokenKind.DOUBLE_QUOTE, start);
      case CharKind.SINGLE_QUOTE -> quote(TokenKind.SINGLE_QUOTE, start);
      case CharKind.OPEN -> mark(TokenKind.OPEN, start);
      case CharKind.CLOSE -> mark(TokenKind.CLOSE, start);
      default -> mark(TokenKind.OTHER, start);
    };
  }

  private int mark(TokenKind kind, int start) {
    tokens.add(kind, start, start + 1, 0, Lexicon.NO_CLASS, flags);
    return start + 1;
  }

  private int quote(TokenKind kind, int start) {
    marks.set(tokens.size);
    return mark(kind, start);
  }

  private int newline(int start) {
    int end = start + 1;
    boolean blankLine = false;
    while (end < letters.length && (letters[end] == '\n' || letters[end] == ' ')) {
      blankLine |= letters[end] == '\n';
      end++;
    }
    tokens.add(
        TokenKind.NEWLINE, start, end, 0, Lexicon.NO_CLASS, blankLine ? Tokens.BLANK_LINE : 0);
    return end;
  }

  private int dash(int start) {
    int end = start + 1;
    while (end < letters.length && CharKind.of(letters[end]) == CharKind.DASH) {
      end++;
    }
    marks.set(tokens.size);
    tokens.add(TokenKind.DASH, start, end, 0, Lexicon.NO_CLASS, flags);
    return end;
  }

  private int word(int start) {
    boolean capitalised = CharKind.of(letters[start]) == CharKind.UPPER;
    int hash = 0;
    boolean lower = false;
    int uppers = 0;
    int i = start;
    for (; i < letters.length; i++) {
      char c = letters[i];
      byte kind = CharKind.of(c);
      if (kind == CharKind.LOWER) {
        lower = true;
      } else if (kind == CharKind.UPPER) {
        uppers++;
        c = fold(i);
      } else if (kind != CharKind.COMBINING && kind != CharKind.DIGIT && !joins(i, c, kind)) {
        break;
      }
      hash = HashedWords.hash(hash, c);
    }
    if (capitalised) {
      flags |= Tokens.CAPITALISED;
      if (!lower && uppers > 1) {
        flags |= Tokens.ALL_CAPS;
      }
    }
    int set = lexicon.classSet(letters, start, i, hash, capitalised);
    tokens.add(TokenKind.WORD, start, i, hash, set, flags);
    return i;
  }

  private char fold(int index) {
    char lower = CharKind.lower(letters[index]);
    letters[index] = lower;
    return lower;
  }

  /** A mark inside a word: {@code O’Brien, Kim Jong-un, nettavisen.no, adm.dir}. */
  private boolean joins(int index, char c, byte kind) {
    if (kind == CharKind.BLANK || kind == CharKind.COMMA || index + 1 == letters.length) {
      return false;
    }
    boolean joiner =
        c == '-' || c == '‐' || c == '‑' || c == '.' || c == '@' || kind == CharKind.SINGLE_QUOTE;
    if (!joiner) {
      return false;
    }
    byte next = CharKind.of(letters[index + 1]);
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
    boolean word = false;
    int hash = HashedWords.hash(0, letters[start]);
    for (; i < letters.length; i++) {
      char c = letters[i];
      byte kind = CharKind.of(c);
      if (kind == CharKind.LOWER || kind == CharKind.UPPER) {
        word = true;
        c = fold(i);
      } else if (kind != CharKind.DIGIT && !joinsNumber(i, c)) {
        break;
      }
      hash = HashedWords.hash(hash, c);
    }
    TokenKind kind = word ? TokenKind.WORD : TokenKind.NUMBER;
    tokens.add(kind, start, i, hash, lexicon.classSet(letters, start, i, hash, false), flags);
    return i;
  }

  private boolean joinsNumber(int index, char c) {
    if (index + 1 == letters.length) {
      return false;
    }
    byte next = CharKind.of(letters[index + 1]);
    return switch (c) {
      case '.', ',', ':', '+' -> next == CharKind.DIGIT;
      case '-', '‐', '‑' -> next == CharKind.DIGIT || next == CharKind.LOWER;
      default -> false;
    };
  }
}
