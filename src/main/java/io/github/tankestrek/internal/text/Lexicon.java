package io.github.tankestrek.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The word lists as one table: words by a hash of their letters, looked up on a range of characters
 * without making a string. Immutable.
 */
public final class Lexicon {
  /** {@code humor} is not a compound of {@code mor}, {@code familiefar} is one of {@code far}. */
  private static final int SHORTEST_COMPOUND = 7;

  private static final int SHORTEST_HEAD = 3;

  private static final int SHORTEST_FIRST_PART = 3;

  private final HashedWords words;
  private final long[] classes;
  private final byte[] numbers;
  private final List<ImmutableList<SpeechVerb>> verbs;
  private final HashedWords heads;
  private final List<Head> headValues;

  Lexicon(LexiconBuilder b) {
    words = b.words.build();
    classes = b.classes();
    numbers = b.numbers();
    verbs = b.verbs();
    heads = b.heads.build();
    headValues = ImmutableList.copyOf(b.headValues);
  }

  /** {@return the lists that come with the library} */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /** Goes on with a hash over one more letter, in lower case. */
  static int hash(int hash, char c) {
    return 31 * hash + c;
  }

  /** {@return the number of a word, or -1} */
  int find(String text, int start, int end, int hash) {
    return words.find(text, start, end, hash);
  }

  /** The same without a hash at hand. */
  int find(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, CharKind.lower(text.charAt(i)));
    }
    return words.find(text, start, end, hash);
  }

  long classes(int word) {
    return classes[word];
  }

  int number(int word) {
    return word < 0 ? 0 : numbers[word];
  }

  ImmutableList<SpeechVerb> verbs(int word) {
    return verbs.get(word);
  }

  /** {@return the longest head that ends the word} */
  Head head(String text, int start, int end) {
    int found = -1;
    int hash = 0;
    for (int i = end - 1; i >= start && end - i <= heads.longest(); i--) {
      hash = hash(hash, CharKind.lower(text.charAt(i)));
      int length = end - i;
      if (i == start
          || (length + i - start >= SHORTEST_COMPOUND
              && length >= SHORTEST_HEAD
              && i - start >= SHORTEST_FIRST_PART)) {
        int head = heads.find(text, i, end, hash);
        found = head >= 0 ? head : found;
      }
    }
    return found < 0 ? Head.NONE : headValues.get(found);
  }

  /** Read when first needed. */
  private static final class Standard {
    static final Lexicon LEXICON = LexiconReader.read();
  }
}
