package io.github.tankestrek.internal.text;

/** A few of the words that rules ask for by name. */
public final class WordSet {
  /** By the number of the word. */
  private final boolean[] members = new boolean[Word.MOST + 1];

  private WordSet(Word... words) {
    for (Word word : words) {
      members[word.number()] = true;
    }
  }

  /** {@return the set of the words} */
  public static WordSet of(Word... words) {
    return new WordSet(words);
  }

  /** {@return whether the word of this number is one of them} */
  boolean contains(int word) {
    return members[word];
  }
}
