package io.github.tankestrek.internal.text;

import java.io.IOException;
import java.util.List;

/**
 * The word lists as one table: words by a hash of their letters, looked up on a range of characters
 * without making a string. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // Written and read by the same build.
public final class Lexicon {
  private static final Phrases[] LISTS = Phrases.values();

  /** The number of the set of each word. */
  private final HashedWords words;

  private final ClassSets sets;

  /** The numbers of months and weekdays. */
  private final HashedWords numbers;

  /** The verbs of each form. */
  private final HashedWords verbForms;

  private final List<List<SpeechVerb>> verbs;
  private final Endings heads;
  private final Head[] headValues;

  /** By the number of the list. */
  private final PhraseList[] phrases = new PhraseList[LISTS.length];

  Lexicon(LexiconBuilder b) {
    headValues = b.headValues.toArray(Head[]::new);
    heads = new Endings(b.heads.list(), b.wholeHeads());
    sets = new ClassSets();
    words = b.words(heads, sets);
    numbers = b.numbers();
    verbForms = b.verbForms();
    verbs = b.verbs();
    for (Phrases list : LISTS) {
      phrases[list.ordinal()] = PhraseList.of(b.phrases(list));
    }
  }

  Lexicon(TableReader in) {
    headValues = HeadTable.read(in);
    heads = new Endings(in);
    sets = new ClassSets(in);
    words = new HashedWords(in);
    numbers = new HashedWords(in);
    verbForms = new HashedWords(in);
    verbs = VerbTable.read(in);
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = new PhraseList(in);
    }
  }

  void write(TableWriter out) throws IOException {
    HeadTable.write(List.of(headValues), out);
    heads.write(out);
    sets.write(out);
    words.write(out);
    numbers.write(out);
    verbForms.write(out);
    VerbTable.write(verbs, out);
    for (PhraseList list : phrases) {
      list.write(out);
    }
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
   * {@return the number of the set of a word's classes, {@link ClassSets#UNKNOWN} if it is in no
   * list}
   *
   * @param text characters, in any case
   * @param start where the word begins
   * @param end where it ends
   * @param key its {@linkplain HashedWords#key(long, char) key}
   * @param widths its letters in lower case, or-ed
   * @param capitalised whether the text has it with a capital
   */
  int classSet(char[] text, int start, int end, long key, int widths, boolean capitalised) {
    int set = words.find(text, start, end, key, widths);
    if (set < 0) {
      return ClassSets.UNKNOWN;
    }
    return capitalised ? set : sets.withoutNames(set);
  }

  /** Like the other one, for a word without a capital. */
  int classSet(char[] text, int start, int end) {
    int set = words.find(text, start, end);
    return set < 0 ? ClassSets.UNKNOWN : sets.withoutNames(set);
  }

  /** {@return a set of classes by its number} */
  long classes(int set) {
    return sets.classes(set);
  }

  /** {@return the sets of classes that occur} */
  ClassSets sets() {
    return sets;
  }

  /** {@return the classes of a word with a capital} */
  long classes(char[] text, int start, int end) {
    int set = words.find(text, start, end);
    return set < 0 ? 0 : sets.classes(set);
  }

  /** {@return the number that the lists give to a word, or 0} */
  int number(char[] text, int start, int end) {
    return Math.max(0, numbers.find(text, start, end));
  }

  /** {@return the verbs that a word may be a form of} */
  List<SpeechVerb> verbs(char[] text, int start, int end) {
    int form = verbForms.find(text, start, end);
    return form < 0 ? List.of() : verbs.get(form);
  }

  /** {@return the number of the longest head that ends the word, or {@link Endings#NOT_FOUND}} */
  int headNumber(char[] text, int start, int end) {
    return heads.longest(text, start, end);
  }

  /** {@return a head by its number} */
  Head head(int number) {
    return number == Endings.NOT_FOUND ? Head.NONE : headValues[number];
  }

  PhraseList phrases(Phrases list) {
    return phrases[list.ordinal()];
  }

  /** Read when first needed. */
  private static final class Standard {
    static final Lexicon LEXICON = LexiconFile.read();
  }
}
