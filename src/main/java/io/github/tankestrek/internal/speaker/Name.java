package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.internal.text.Tokens;
import java.util.Arrays;

/** A name, as it stands at a place of the article. */
final class Name {
  /** Stands for a word that no name shares. */
  private static final int OWN = -1;

  /** The numbers of its words' {@linkplain Spellings spellings}. */
  private final int[] words;

  private final int first;
  private final int end;
  private final boolean genitive;

  /**
   * @param words the numbers of its words
   * @param first its first token
   * @param end the token after its last
   * @param genitive whether it ends in a genitive s, which is no part of it
   */
  Name(int[] words, int first, int end, boolean genitive) {
    this.words = words;
    this.first = first;
    this.end = end;
    this.genitive = genitive;
  }

  /** {@return a phrase that stands for a name, of one word} */
  static Name ofPhrase(int first, int end) {
    return new Name(new int[] {OWN}, first, end, false);
  }

  /** {@return whether it ends in a genitive s, which is no part of it} */
  boolean isGenitive() {
    return genitive;
  }

  /** {@return the number of its words} */
  int size() {
    return words.length;
  }

  /** {@return the number of the spellings of its first word} */
  int firstWord() {
    return words[0];
  }

  /** {@return the number of the spellings of its last word} */
  int lastWord() {
    return words[words.length - 1];
  }

  /** {@return the number of the spellings of a word} */
  int word(int index) {
    return words[index];
  }

  /** {@return whether a word is among its words} */
  boolean contains(int word) {
    for (int own : words) {
      if (own == word) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether it begins as another one, no longer, does} */
  boolean startsWith(Name shorter) {
    return Arrays.equals(words, 0, shorter.size(), shorter.words, 0, shorter.size());
  }

  /** {@return whether its first word is abbreviated: {@code St. Olav}} */
  boolean opensAbbreviated(Tokens tokens) {
    return end - first > 1 && tokens.is(first + 1, '.');
  }

  /** {@return its last word as written} */
  String lastText(Tokens tokens) {
    return tokens.text().text(tokens.start(end - 1), textEnd(tokens));
  }

  /** {@return the name as written} */
  String text(Tokens tokens) {
    return tokens.text().text(tokens.start(first), textEnd(tokens));
  }

  private int textEnd(Tokens tokens) {
    return tokens.end(end - 1) - (genitive ? 1 : 0);
  }
}
