package io.github.tankestrek.internal.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.stream.IntStream;

/** Phrases, found by their first word, in any case. */
public final class PhraseList {
  public static final int NOT_FOUND = -1;

  /** A power of two. */
  private static final int FILTER = 1024;

  private final ImmutableListMultimap<Integer, ImmutableList<String>> byFirstWord;

  /** Whether any phrase begins with a word of such a hash; most words are told so. */
  private final boolean[] mayBegin = new boolean[FILTER];

  private PhraseList(ImmutableListMultimap<Integer, ImmutableList<String>> byFirstWord) {
    this.byFirstWord = byFirstWord;
    byFirstWord.keySet().forEach(hash -> mayBegin[hash & FILTER - 1] = true);
  }

  /**
   * {@return the phrases of a word list}
   *
   * @param list the name of the list
   */
  public static PhraseList read(String list) {
    return of(WordLists.entries(list));
  }

  static PhraseList of(Iterable<String> entries) {
    ImmutableListMultimap.Builder<Integer, ImmutableList<String>> phrases =
        ImmutableListMultimap.builder();
    for (String entry : entries) {
      Tokens phrase = Tokenizer.tokenize(CaseFold.lower(entry), Lexicon.EMPTY);
      phrases.put(
          phrase.hash(0),
          IntStream.range(0, phrase.size())
              .mapToObj(phrase::text)
              .collect(ImmutableList.toImmutableList()));
    }
    return new PhraseList(phrases.build());
  }

  /** {@return the token after the longest phrase that begins at a token, or {@link #NOT_FOUND}} */
  public int end(Tokens tokens, int first, int limit) {
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
