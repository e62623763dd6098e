package io.github.tankestrek.internal.text;

import java.util.BitSet;
import java.util.List;

/**
 * A text as words, numbers and marks, each with what the word lists say of it. Positions are UTF-16
 * code units in the normalised text; ranges of tokens are half-open. Spaces are no tokens.
 */
@SuppressWarnings("EnumOrdinal") // Kept as bits in a column.
public final class Tokens {
  private static final int QUOTES =
      TokenKind.GUILLEMET.bit() | TokenKind.DOUBLE_QUOTE.bit() | TokenKind.SINGLE_QUOTE.bit();

  /** A word of none of these classes is the form of no verb that the lists have. */
  private static final long CUES =
      WordClass.of(
          WordClass.SAY,
          WordClass.THINK,
          WordClass.MANNER,
          WordClass.CALL,
          WordClass.ASK,
          WordClass.PHRASAL,
          WordClass.PHRASAL_FORM);

  private final NormalText text;
  private final char[] chars;
  private final Lexicon lexicon;
  private final ClassSets sets;
  private final int size;
  private final int[] starts;
  private final int[] traits;

  /** The dashes and quotation marks. */
  private final BitSet marks;

  /**
   * The head of each word that was asked for, as its number and 2, since the steps ask again and
   * again; 0 where nobody has asked. Tokens belong to one parse, and that to one thread.
   */
  private final char[] heads;

  Tokens(NormalText text, Lexicon lexicon, TokenBuffer b, BitSet marks) {
    this.text = text;
    this.chars = text.chars;
    this.lexicon = lexicon;
    this.sets = lexicon.sets();
    this.size = b.size - 1;
    this.starts = b.starts;
    this.traits = b.traits;
    this.marks = marks;
    this.heads = new char[size];
  }

  public NormalText text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return starts[token] + length(token);
  }

  /** {@return the number of the token's code units} */
  public int length(int token) {
    int length = traits[token] >>> Traits.LENGTH_SHIFT & Traits.LONG;
    return length < Traits.LONG ? length : longEnd(token) - starts[token];
  }

  private int longEnd(int token) {
    int end = starts[token + 1];
    while (chars[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  public TokenKind kind(int token) {
    return TokenKind.VALUES[traits[token] & Traits.KIND];
  }

  /** {@return whether a dash or a quotation mark stands in a range of tokens} */
  public boolean hasMark(int first, int end) {
    int next = marks.nextSetBit(first);
    return next >= 0 && next < end;
  }

  /** {@return the bit of the token's kind in a set of kinds} */
  public int kindBit(int token) {
    return 1 << (traits[token] & Traits.KIND);
  }

  /** {@return whether the token is a quotation mark} */
  public boolean isQuote(int token) {
    return (kindBit(token) & QUOTES) != 0;
  }

  public boolean is(int token, TokenKind kind) {
    return (traits[token] & Traits.KIND) == kind.ordinal();
  }

  public boolean is(int token, WordClass wordClass) {
    return isAny(token, wordClass.bit());
  }

  /** {@return whether the word is of at least one of the classes} */
  public boolean isAny(int token, long classes) {
    return sets.isAny(set(token), classes);
  }

  /** {@return the set of the word's classes, the ones of names only if it is capitalised} */
  public long classes(int token) {
    return sets.classes(set(token));
  }

  /**
   * {@return whether a capitalised word without its genitive s is of at least one of the classes}
   */
  public boolean isStemAny(int token, long classes) {
    return (lexicon.classes(chars, starts[token], end(token) - 1) & classes) != 0;
  }

  /** {@return the first code unit of the token} */
  public char first(int token) {
    return chars[starts[token]];
  }

  /** {@return the first code unit of the token, in lower case} */
  public char firstLower(int token) {
    return CharKind.lower(chars[starts[token]]);
  }

  /** {@return whether the token is this one character} */
  public boolean is(int token, char c) {
    return chars[starts[token]] == c && length(token) == 1;
  }

  /** {@return whether the word is this one, in any case} */
  public boolean is(int token, Word word) {
    return sets.wordNumber(set(token)) == word.number();
  }

  /** {@return whether the word is one of these, in any case} */
  public boolean isAny(int token, WordSet words) {
    return words.contains(sets.wordNumber(set(token)));
  }

  /** The number of the set of the token's classes. */
  private int set(int token) {
    return traits[token] >>> Traits.SET_SHIFT;
  }

  /** {@return whether the word is this one, given in lower case, in any case} */
  public boolean is(int token, String lowerCase) {
    return length(token) == lowerCase.length() && isAt(starts[token], lowerCase);
  }

  /** {@return whether the text goes on so from a token, given in lower case, in any case} */
  public boolean startsWith(int token, String lowerCase) {
    return isAt(starts[token], lowerCase);
  }

  /** {@return whether the word ends so, given in lower case, in any case} */
  public boolean endsWith(int token, String lowerCase) {
    int start = end(token) - lowerCase.length();
    return start >= starts[token] && isAt(start, lowerCase);
  }

  private boolean isAt(int start, String lowerCase) {
    for (int i = 0; i < lowerCase.length(); i++) {
      if (CharKind.lower(chars[start + i]) != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether two words are the same but for case} */
  public boolean same(int a, int b) {
    return same(starts[a], length(a), starts[b], length(b));
  }

  /** {@return whether a word is another one without its last letter} */
  public boolean isStem(int stem, int token) {
    return same(starts[stem], length(stem), starts[token], length(token) - 1);
  }

  /** {@return whether a word begins as another one does, in any case} */
  public boolean isOpening(int shorter, int token) {
    int length = length(shorter);
    return length <= length(token) && text.isSame(starts[shorter], starts[token], length);
  }

  private boolean same(int start, int length, int otherStart, int otherLength) {
    return length == otherLength && text.isSame(start, otherStart, length);
  }

  /** A hash of the word's letters without the last one, in any case. */
  public int stemHash(int token) {
    return text.hash(starts[token], end(token) - 1);
  }

  /** A hash of so many of the word's first letters, in any case. */
  public int openingHash(int token, int length) {
    return text.hash(starts[token], starts[token] + Math.min(length(token), length));
  }

  /** A hash of the word's letters, in any case. */
  public int hash(int token) {
    return text.hash(starts[token], end(token));
  }

  public boolean isCapitalised(int token) {
    return (traits[token] & Traits.CAPITALISED) != 0;
  }

  public boolean isAllCaps(int token) {
    return (traits[token] & Traits.ALL_CAPS) != 0;
  }

  public boolean isAfterBlank(int token) {
    return (traits[token] & Traits.AFTER_BLANK) != 0;
  }

  /** {@return whether a sentence ends with this token, closing marks after the stop included} */
  public boolean endsSentence(int token) {
    return (traits[token] & Traits.SENTENCE_END) != 0;
  }

  /** {@return whether a line break stands for at least one empty line} */
  public boolean isBlankLine(int token) {
    return (traits[token] & Traits.BLANK_LINE) != 0;
  }

  /** {@return the number that the lists give to a month or a weekday} */
  public int number(int token) {
    return lexicon.number(chars, starts[token], end(token));
  }

  /** {@return the value of the token in a table of words, or {@link HashedWords#NOT_FOUND}} */
  int number(int token, HashedWords words) {
    return words.find(chars, starts[token], end(token));
  }

  /** {@return the listed verbs that the word may be a form of, in the order of their particles} */
  public List<SpeechVerb> verbs(int token) {
    return isAny(token, CUES) ? lexicon.verbs(chars, starts[token], end(token)) : List.of();
  }

  /** {@return what the word's end says of it, as in {@code forsvarsadvokaten}; never null} */
  public Head head(int token) {
    if (sets.isHeadless(set(token))) {
      return Head.NONE;
    }
    int known = heads[token];
    if (known == 0) {
      known = lexicon.headNumber(chars, starts[token], end(token)) + 2;
      heads[token] = (char) known;
    }
    return lexicon.head(known - 2);
  }

  /** {@return whether a phrase of some list begins with the word} */
  boolean opensPhrase(int token) {
    return sets.opensPhrase(set(token));
  }

  /**
   * {@return the token after the longest phrase of a list that begins at a token, in any case, or
   * {@link PhraseList#NOT_FOUND}}
   */
  public int phraseEnd(Phrases list, int first, int limit) {
    return lexicon.phrases(list).end(this, first, limit);
  }

  /** {@return the text from one token to the end of another} */
  public String text(int first, int last) {
    return text.text(starts[first], end(last));
  }

  /** {@return the text of one token} */
  public String text(int token) {
    return text.text(starts[token], end(token));
  }
}
