package io.github.tankestrek.internal.block;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.Lexicon;
import io.github.tankestrek.internal.text.Tokenizer;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordLists;
import java.util.stream.IntStream;

/** The phrases of a word list, found by their first word, in any case. */
final class PhraseList {
  static final int NOT_FOUND = -1;

  /** A power of two. */
  private static final int FILTER = 1024;

  private final ImmutableListMultimap<Integer, ImmutableList<String>> byFirstWord;

  /** Whether any phrase begins with a word of such a hash; most words are told so. */
  private final boolean[] mayBegin = new boolean[FILTER];

  private PhraseList(ImmutableListMultimap<Integer, ImmutableList<String>> byFirstWord) {
    this.byFirstWord = byFirstWord;
    byFirstWord.keySet().forEach(hash -> mayBegin[hash & FILTER - 1] = true);
  }

  static PhraseList read(String list) {
    ImmutableListMultimap.Builder<Integer, ImmutableList<String>> phrases =
        ImmutableListMultimap.builder();
    for (String entry : WordLists.entries(list)) {
      Tokens phrase = Tokenizer.tokenize(CaseFold.lower(entry), Lexicon.standard());
      phrases.put(
          phrase.hash(0),
          IntStream.range(0, phrase.size())
              .mapToObj(phrase::text)
              .collect(ImmutableList.toImmutableList()));
    }
    return new PhraseList(phrases.build());
  }

  /** {@return the token after the longest phrase that begins at a token, or {@link #NOT_FOUND}} */
  int end(Tokens tokens, int first, int limit) {
    if (first >= limit || !mayBegin[tokens.hash(first) & FILTER - 1]) {
      return NOT_FOUND;
    }
    int longest = NOT_FOUND;
    for (ImmutableList<String> phrase : byFirstWord.get(tokens.hash(first))) {
      if (phrase.size() <= limit - first && isAt(tokens, first, phrase)) {
        longest = Math.max(longest, first + phrase.size());
      }
    }
    return longest;
  }

  private static boolean isAt(Tokens tokens, int first, ImmutableList<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!tokens.is(first + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
