package io.github.tankestrek.internal.text;

import com.google.common.collect.ImmutableList;

/**
 * A text as words, numbers and marks, each with what the word lists say of it. Positions are UTF-16
 * code units in {@link #text()}; ranges of tokens are half-open. Spaces are no tokens.
 */
@SuppressWarnings("EnumOrdinal") // A column of bytes instead of one of references.
public final class Tokens {
  static final int CAPITALISED = 1;
  static final int ALL_CAPS = 1 << 1;
  static final int AFTER_BLANK = 1 << 2;
  static final int SENTENCE_END = 1 << 3;
  static final int BLANK_LINE = 1 << 4;

  private static final long PROPER = properClasses();

  private final String text;
  private final Lexicon lexicon;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] hashes;
  private final int[] words;
  private final byte[] kinds;
  private final byte[] flags;

  Tokens(String text, Lexicon lexicon, TokenBuffer b) {
    this.text = text;
    this.lexicon = lexicon;
    this.size = b.size - 1;
    this.starts = b.starts;
    this.ends = b.ends;
    this.hashes = b.hashes;
    this.words = b.words;
    this.kinds = b.kinds;
    this.flags = b.flags;
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public TokenKind kind(int token) {
    return TokenKind.VALUES[kinds[token]];
  }

  public boolean is(int token, TokenKind kind) {
    return kinds[token] == kind.ordinal();
  }

  public boolean is(int token, WordClass wordClass) {
    return (classes(token) & wordClass.bit()) != 0;
  }

  /** {@return whether the word is of at least one of the classes} */
  public boolean isAny(int token, long classes) {
    return (classes(token) & classes) != 0;
  }

  /** {@return the set of the word's classes, the ones of names only if it is capitalised} */
  public long classes(int token) {
    int word = words[token];
    if (word < 0) {
      return 0;
    }
    long classes = lexicon.classes(word);
    return isCapitalised(token) ? classes : classes & ~PROPER;
  }

  /**
   * {@return whether a capitalised word without its genitive s is of at least one of the classes}
   */
  public boolean isStemAny(int token, long classes) {
    int word = lexicon.find(text, starts[token], ends[token] - 1);
    return word >= 0 && (lexicon.classes(word) & classes) != 0;
  }

  /** {@return the first code unit of the token} */
  public char first(int token) {
    return text.charAt(starts[token]);
  }

  /** {@return whether the token is this one character} */
  public boolean is(int token, char c) {
    return ends[token] - starts[token] == 1 && text.charAt(starts[token]) == c;
  }

  /** {@return whether the word is this one, given in lower case, in any case} */
  public boolean is(int token, String lowerCase) {
    return lowerCase.length() == ends[token] - starts[token]
        && matches(lowerCase, starts[token], ends[token]);
  }

  /** {@return whether two words are the same but for case} */
  public boolean same(int a, int b) {
    return hashes[a] == hashes[b] && sameLetters(a, b);
  }

  /** A hash of the word's letters in lower case without the last one. */
  public int stemHash(int token) {
    int hash = 0;
    for (int i = starts[token]; i < ends[token] - 1; i++) {
      hash = Lexicon.hash(hash, CharKind.lower(text.charAt(i)));
    }
    return hash;
  }

  /** {@return whether a word is another one without its last letter} */
  public boolean isStem(int stem, int token) {
    int length = ends[stem] - starts[stem];
    return length == ends[token] - starts[token] - 1
        && text.regionMatches(true, starts[stem], text, starts[token], length);
  }

  /** A hash of the word's letters in lower case. */
  public int hash(int token) {
    return hashes[token];
  }

  public boolean isCapitalised(int token) {
    return (flags[token] & CAPITALISED) != 0;
  }

  public boolean isAllCaps(int token) {
    return (flags[token] & ALL_CAPS) != 0;
  }

  public boolean isAfterBlank(int token) {
    return (flags[token] & AFTER_BLANK) != 0;
  }

  /** {@return whether a sentence ends with this token, closing marks after the stop included} */
  public boolean endsSentence(int token) {
    return (flags[token] & SENTENCE_END) != 0;
  }

  /** {@return whether a line break stands for at least one empty line} */
  public boolean isBlankLine(int token) {
    return (flags[token] & BLANK_LINE) != 0;
  }

  /** {@return the number that the lists give to a month or a weekday} */
  public int number(int token) {
    return lexicon.number(words[token]);
  }

  /** {@return the listed verbs that the word may be a form of} */
  public ImmutableList<SpeechVerb> verbs(int token) {
    return words[token] < 0 ? ImmutableList.of() : lexicon.verbs(words[token]);
  }

  /** {@return what the word's end says of it, as in {@code forsvarsadvokaten}; never null} */
  public Head head(int token) {
    return lexicon.head(text, starts[token], ends[token]);
  }

  /** {@return the text from one token to the end of another} */
  public String text(int first, int last) {
    return text.substring(starts[first], ends[last]);
  }

  /** {@return the text of one token} */
  public String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  private boolean sameLetters(int a, int b) {
    int length = ends[a] - starts[a];
    if (length != ends[b] - starts[b]) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (CharKind.lower(text.charAt(starts[a] + i))
          != CharKind.lower(text.charAt(starts[b] + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(String lowerCase, int start, int end) {
    for (int i = start; i < end; i++) {
      if (CharKind.lower(text.charAt(i)) != lowerCase.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  private static long properClasses() {
    long bits = 0;
    for (WordClass c : WordClass.values()) {
      if (c.isProper()) {
        bits |= c.bit();
      }
    }
    return bits;
  }
}
