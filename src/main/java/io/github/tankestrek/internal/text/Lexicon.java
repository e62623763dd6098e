package io.github.tankestrek.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The word lists as one table: words by a hash of their letters, looked up on a range of characters
 * without making a string. Immutable.
 */
public final class Lexicon {
  /** The set of classes of a word that is in no list. */
  static final int NO_CLASS = 0;

  /** No lists at all. */
  static final Lexicon EMPTY = new LexiconBuilder().build();

  private final HashedWords words;
  private final short[] setOfWord;
  private final long[] classSets;
  private final short[] setsWithoutNames;
  private final byte[] numbers;
  private final List<ImmutableList<SpeechVerb>> verbs;
  private final Endings heads;
  private final List<Head> headValues;
  private final PhraseList agencies;

  Lexicon(LexiconBuilder b) {
    words = new HashedWords(b.words.list());
    ClassSets sets = new ClassSets();
    setOfWord = sets.numbers(b.classes());
    classSets = sets.all();
    setsWithoutNames = sets.withoutNames();
    numbers = b.numbers();
    verbs = b.verbs();
    headValues = ImmutableList.copyOf(b.headValues);
    heads = new Endings(b.heads.list(), number -> headValues.get(number).whole());
    agencies = PhraseList.of(b.agencies);
  }

  /** {@return the lists that come with the library} */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /**
   * {@return the lists that come with the library, and a user's own words}
   *
   * @param own the words; without any, everybody has the one {@linkplain #standard() standard}
   */
  public static Lexicon with(OwnWords own) {
    return own.isEmpty() ? standard() : LexiconReader.read(own);
  }

  /**
   * {@return the number of the set of a word's classes, {@link #NO_CLASS} if it is in no list}
   *
   * @param letters the text in lower case
   * @param start where the word begins
   * @param end where it ends
   * @param hash its {@linkplain HashedWords#hash(int, char) hash}
   * @param capitalised whether the text has it with a capital
   */
  int classSet(char[] letters, int start, int end, int hash, boolean capitalised) {
    int word = words.find(letters, start, end, hash);
    if (word < 0) {
      return NO_CLASS;
    }
    return capitalised ? setOfWord[word] : setsWithoutNames[setOfWord[word]];
  }

  /** {@return a set of classes by its number} */
  long classes(int set) {
    return classSets[set];
  }

  /** {@return the classes of a word with a capital} */
  long classes(char[] letters, int start, int end) {
    int word = find(letters, start, end);
    return word < 0 ? 0 : classSets[setOfWord[word]];
  }

  /** {@return the number that the lists give to a word, or 0} */
  int number(char[] letters, int start, int end) {
    int word = find(letters, start, end);
    return word < 0 ? 0 : numbers[word];
  }

  /** {@return the verbs that a word may be a form of} */
  ImmutableList<SpeechVerb> verbs(char[] letters, int start, int end) {
    int word = find(letters, start, end);
    return word < 0 ? ImmutableList.of() : verbs.get(word);
  }

  /** {@return the longest head that ends the word} */
  Head head(char[] letters, int start, int end) {
    int found = heads.longest(letters, start, end);
    return found < 0 ? Head.NONE : headValues.get(found);
  }

  /** {@return the names of news agencies and papers, of several words, too} */
  PhraseList agencies() {
    return agencies;
  }

  private int find(char[] letters, int start, int end) {
    return words.find(letters, start, end, HashedWords.hash(letters, start, end));
  }

  /** Read when first needed. */
  private static final class Standard {
    static final Lexicon LEXICON = LexiconReader.read(OwnWords.NONE);
  }
}
