package io.github.tankestrek.internal.text;

import java.util.BitSet;

/** Cuts normalised text into tokens and marks where sentences end. */
@SuppressWarnings("EnumOrdinal") // Kept as bits in a column.
public final class Tokenizer {
  /** News has a token in five characters, dialogue a little more. */
  private static final int CHARACTERS_OF_A_TOKEN = 4;

  private static final int ROOM = 16;

  private final NormalText text;

  /** The characters, with a line break after the last one. */
  private final char[] chars;

  private final int length;
  private final Lexicon lexicon;
  private final TokenBuffer tokens;
  private final BitSet marks;

  /** The flags of the token that is being read. */
  private int flags;

  private Tokenizer(NormalText text, Lexicon lexicon) {
    this.text = text;
    this.chars = text.chars;
    this.length = text.length;
    this.lexicon = lexicon;
    int capacity = capacity(length);
    this.tokens = new TokenBuffer(capacity);
    this.marks = new BitSet(capacity);
  }

  /**
   * {@return the tokens of a text}
   *
   * @param text normalised text
   * @param lexicon the word lists
   */
  public static Tokens tokenize(NormalText text, Lexicon lexicon) {
    return new Tokenizer(text, lexicon).tokenize();
  }

  /** {@return for how many tokens of a text there is room from the beginning} */
  static int capacity(int length) {
    return length / CHARACTERS_OF_A_TOKEN + ROOM;
  }

  /** Like {@link #tokenize(NormalText, Lexicon)}, for a text that is taken as it is. */
  public static Tokens tokenize(String text, Lexicon lexicon) {
    return tokenize(NormalText.asIs(text), lexicon);
  }

  private Tokens tokenize() {
    flags = Traits.AFTER_BLANK;
    int i = 0;
    while (i < length) {
      char c = chars[i];
      if (c == ' ') {
        flags = Traits.AFTER_BLANK;
        i++;
      } else {
        i = token(i, c);
        flags = 0;
      }
    }
    SentenceMarker.mark(chars, tokens, lexicon);
    // A look one token ahead finds the end of the last line there.
    flags = 0;
    add(TokenKind.NEWLINE, length, length + 1);
    return new Tokens(text, lexicon, tokens, marks);
  }

  private int token(int start, char c) {
    byte kind = CharKind.of(c);
    if (kind == CharKind.LOWER || kind == CharKind.UPPER) {
      return word(start, kind == CharKind.UPPER);
    }
    return switch (kind) {
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

  private void add(TokenKind kind, int start, int end) {
    tokens.add(start, end, kind.ordinal() | flags);
  }

  private int mark(TokenKind kind, int start) {
    add(kind, start, start + 1);
    return start + 1;
  }

  private int quote(TokenKind kind, int start) {
    marks.set(tokens.size);
    return mark(kind, start);
  }

  private int newline(int start) {
    int next = start + 1;
    int end = next;
    flags = 0;
    while (next < length && (chars[next] == '\n' || chars[next] == ' ')) {
      if (chars[next++] == '\n') {
        flags = Traits.BLANK_LINE;
        end = next;
      }
    }
    add(TokenKind.NEWLINE, start, end);
    return next;
  }

  private int dash(int start) {
    int end = start + 1;
    while (CharKind.of(chars[end]) == CharKind.DASH) {
      end++;
    }
    marks.set(tokens.size);
    add(TokenKind.DASH, start, end);
    return end;
  }

  private int word(int start, boolean capitalised) {
    int i = start;
    long key = 0;
    int widths = 0;
    if (capitalised) {
      flags |= Traits.CAPITALISED;
      widths = CharKind.lower(chars[i++]);
      key = widths;
    }
    for (char c = chars[i]; CharKind.of(c) == CharKind.LOWER; c = chars[++i]) {
      key = HashedWords.key(key, c);
      widths |= c;
    }
    if (mayGoOn(chars[i])) {
      return word(start, i, key, widths, capitalised);
    }
    addWord(start, i, key, widths, capitalised);
    return i;
  }

  /** Most words end where their small letters do. */
  private static boolean mayGoOn(char c) {
    return c != ' ' && c != '\n' && c != ',';
  }

  /** Goes on with a word that may have more than small letters after the first one. */
  private int word(int start, int from, long keySoFar, int widthsSoFar, boolean capitalised) {
    long key = keySoFar;
    int widths = widthsSoFar;
    boolean small = !capitalised || from > start + 1;
    int capitals = capitalised ? 1 : 0;
    int i = from;
    for (; ; i++) {
      char c = chars[i];
      byte kind = CharKind.of(c);
      if (kind == CharKind.LOWER) {
        small = true;
      } else if (kind == CharKind.UPPER) {
        capitals++;
        c = CharKind.lower(c);
      } else if (kind != CharKind.COMBINING && kind != CharKind.DIGIT && !joins(i, c, kind)) {
        break;
      }
      key = HashedWords.key(key, c);
      widths |= c;
    }
    if (capitalised && !small && capitals > 1) {
      flags |= Traits.ALL_CAPS;
    }
    addWord(start, i, key, widths, capitalised);
    return i;
  }

  private void addWord(int start, int end, long key, int widths, boolean capitalised) {
    int set = lexicon.classSet(chars, start, end, key, widths, capitalised);
    addWord(start, end, set);
  }

  private void addWord(int start, int end, int set) {
    tokens.add(start, end, set << Traits.SET_SHIFT | TokenKind.WORD.ordinal() | flags);
  }

  /** A mark inside a word: {@code O’Brien, Kim Jong-un, nettavisen.no, adm.dir}. */
  private boolean joins(int index, char c, byte kind) {
    boolean hyphen = c == '-' || c == '‐' || c == '‑';
    if (!hyphen && c != '.' && c != '@' && kind != CharKind.SINGLE_QUOTE) {
      return false;
    }
    byte next = kindAfter(index);
    if (next == CharKind.LOWER) {
      return true;
    }
    // The hyphen of "olje- og gasspolitikk, kirke-, skole- og" belongs to its word.
    return hyphen
        ? next == CharKind.UPPER
            || next == CharKind.DIGIT
            || next == CharKind.BLANK
            || next == CharKind.COMMA
        : kind == CharKind.SINGLE_QUOTE && next == CharKind.UPPER;
  }

  /** Digits with their separators; with letters after a hyphen a word, as in {@code 57-åringen}. */
  private int number(int start) {
    int i = start + 1;
    boolean word = false;
    for (; ; i++) {
      byte kind = CharKind.of(chars[i]);
      if (kind == CharKind.LOWER || kind == CharKind.UPPER) {
        word = true;
      } else if (kind != CharKind.DIGIT && !joinsNumber(i, chars[i])) {
        break;
      }
    }
    if (word) {
      addWord(start, i, lexicon.classSet(chars, start, i));
    } else {
      add(TokenKind.NUMBER, start, i);
    }
    return i;
  }

  private boolean joinsNumber(int index, char c) {
    return switch (c) {
      case '.', ',', ':', '+' -> kindAfter(index) == CharKind.DIGIT;
      case '-', '‐', '‑' ->
          kindAfter(index) == CharKind.DIGIT || kindAfter(index) == CharKind.LOWER;
      default -> false;
    };
  }

  private byte kindAfter(int index) {
    return CharKind.of(chars[index + 1]);
  }
}
