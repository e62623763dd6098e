package io.github.tankestrek.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases, found by their first word, in any case. Read when a program starts, so without lambdas
 * and streams, whose first use costs more than the reading.
 */
public final class PhraseList {
  public static final int NOT_FOUND = -1;

  /** A power of two. */
  private static final int FILTER = 1024;

  /** The first words, each with the number of its phrases. */
  private final HashedWords firstWords;

  private final ImmutableList<ImmutableList<ImmutableList<String>>> phrases;

  /** Whether a phrase begins with a word of such a first letter and length; most are told so. */
  private final boolean[] mayBegin = new boolean[FILTER];

  private PhraseList(Map<String, List<ImmutableList<String>>> byFirstWord) {
    List<String> words = List.copyOf(byFirstWord.keySet());
    firstWords = HashedWords.numbered(words);
    ImmutableList.Builder<ImmutableList<ImmutableList<String>>> groups = ImmutableList.builder();
    for (List<ImmutableList<String>> group : byFirstWord.values()) {
      groups.add(ImmutableList.copyOf(group));
    }
    phrases = groups.build();
    for (String word : words) {
      mayBegin[filter(word.charAt(0), word.length())] = true;
    }
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
    Map<String, List<ImmutableList<String>>> byFirstWord = new LinkedHashMap<>();
    for (String entry : entries) {
      ImmutableList<String> phrase = words(CaseFold.lower(entry));
      List<ImmutableList<String>> group = byFirstWord.get(phrase.get(0));
      if (group == null) {
        group = new ArrayList<>(1);
        byFirstWord.put(phrase.get(0), group);
      }
      group.add(phrase);
    }
    return new PhraseList(byFirstWord);
  }

  private static ImmutableList<String> words(String entry) {
    Tokens phrase = Tokenizer.tokenize(entry, Lexicon.EMPTY);
    ImmutableList.Builder<String> words = ImmutableList.builder();
    for (int i = 0; i < phrase.size(); i++) {
      words.add(phrase.text(i));
    }
    return words.build();
  }

  /** {@return the token after the longest phrase that begins at a token, or {@link #NOT_FOUND}} */
  public int end(Tokens tokens, int first, int limit) {
    if (first >= limit || !mayBegin[filter(tokens.firstLower(first), tokens.length(first))]) {
      return NOT_FOUND;
    }
    int number = tokens.number(first, firstWords);
    if (number < 0) {
      return NOT_FOUND;
    }
    int longest = NOT_FOUND;
    for (ImmutableList<String> phrase : phrases.get(number)) {
      if (phrase.size() <= limit - first && isAt(tokens, first, phrase)) {
        longest = Math.max(longest, first + phrase.size());
      }
    }
    return longest;
  }

  private static int filter(char first, int length) {
    return first * 31 + length & FILTER - 1;
  }

  private static boolean isAt(Tokens tokens, int first, ImmutableList<String> phrase) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!tokens.is(first + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
