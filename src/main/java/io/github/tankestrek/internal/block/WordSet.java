package io.github.tankestrek.internal.block;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.internal.text.Lexicon;
import io.github.tankestrek.internal.text.Tokenizer;
import io.github.tankestrek.internal.text.Tokens;

/** A few words, compared by their hash first. */
final class WordSet {
  private final ImmutableList<String> words;
  private final int[] hashes;

  private WordSet(ImmutableList<String> words) {
    this.words = words;
    this.hashes = words.stream().mapToInt(WordSet::hash).toArray();
  }

  /** {@return the set of the words, given in lower case} */
  static WordSet of(String... words) {
    return new WordSet(ImmutableList.copyOf(words));
  }

  boolean contains(Tokens tokens, int token) {
    int hash = tokens.hash(token);
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == hash && tokens.is(token, words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static int hash(String word) {
    return Tokenizer.tokenize(word, Lexicon.standard()).hash(0);
  }
}
