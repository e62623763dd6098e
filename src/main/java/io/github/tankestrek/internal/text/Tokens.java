package io.github.tankestrek.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;

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

  /** A word of none of these classes is the form of no verb that the lists have. */
  private static final long CUES =
      WordClass.of(
          WordClass.SAY,
          WordClass.THINK,
          WordClass.MANNER,
          WordClass.CALL,
          WordClass.ASK,
          WordClass.PHRASAL);

  private final String text;

  /** The text in lower case, unit by unit. */
  private final char[] letters;

  private final Lexicon lexicon;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] hashes;
  private final short[] sets;
  private final byte[] kinds;

  /** The dashes and quotation marks. */
  private final BitSet marks;

  private final byte[] flags;

  Tokens(String text, char[] letters, Lexicon lexicon, TokenBuffer b, BitSet marks) {
    this.text = text;
    this.letters = letters;
    this.lexicon = lexicon;
    this.size = b.size - 1;
    this.starts = b.starts;
    this.ends = b.ends;
    this.hashes = b.hashes;
    this.sets = b.sets;
    this.kinds = b.kinds;
    this.flags = b.flags;
    this.marks = marks;
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

  /** {@return whether a dash or a quotation mark stands in a range of tokens} */
  public boolean hasMark(int first, int end) {
    int next = marks.nextSetBit(first);
    return next >= 0 && next < end;
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
    return lexicon.classes(sets[token]);
  }

  /**
   * {@return whether a capitalised word without its genitive s is of at least one of the classes}
   */
  public boolean isStemAny(int token, long classes) {
    return (lexicon.classes(letters, starts[token], ends[token] - 1) & classes) != 0;
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
    int start = starts[token];
    int length = ends[token] - start;
    if (lowerCase.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[start + i] != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether two words are the same but for case} */
  public boolean same(int a, int b) {
    return hashes[a] == hashes[b]
        && Arrays.equals(letters, starts[a], ends[a], letters, starts[b], ends[b]);
  }

  /** A hash of the word's letters in lower case without the last one. */
  public int stemHash(int token) {
    return HashedWords.hash(letters, starts[token], ends[token] - 1);
  }

  /** A hash of so many of the word's first letters in lower case. */
  public int openingHash(int token, int length) {
    int start = starts[token];
    return HashedWords.hash(letters, start, Math.min(ends[token], start + length));
  }

  /** {@return whether a word is another one without its last letter} */
  public boolean isStem(int stem, int token) {
    return Arrays.equals(
        letters, starts[stem], ends[stem], letters, starts[token], ends[token] - 1);
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
    return lexicon.number(letters, starts[token], ends[token]);
  }

  /** {@return the listed verbs that the word may be a form of} */
  public ImmutableList<SpeechVerb> verbs(int token) {
    return isAny(token, CUES)
        ? lexicon.verbs(letters, starts[token], ends[token])
        : ImmutableList.of();
  }

  /** {@return what the word's end says of it, as in {@code forsvarsadvokaten}; never null} */
  public Head head(int token) {
    return lexicon.head(letters, starts[token], ends[token]);
  }

  /**
   * {@return the token after the longest name of a news agency that begins at a token, in any case,
   * or {@link PhraseList#NOT_FOUND}}
   */
  public int agencyEnd(int first, int limit) {
    return lexicon.agencies().end(this, first, limit);
  }

  /** {@return the text from one token to the end of another} */
  public String text(int first, int last) {
    return text.substring(starts[first], ends[last]);
  }

  /** {@return the text of one token} */
  public String text(int token) {
    return text.substring(starts[token], ends[token]);
  }
}
