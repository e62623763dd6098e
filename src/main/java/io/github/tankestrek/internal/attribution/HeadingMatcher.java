package io.github.tankestrek.internal.attribution;

import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.quote.FoundQuote;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links a heading that quotes to the quote of the body that it shortens: the one that shares most
 * of its words by their stems. Content words count more than function words.
 */
final class HeadingMatcher {
  private static final int STEM = 4;
  private static final int CONTENT = 3;
  private static final int MOST_PLACES = 64;
  private static final int[] NOWHERE = {};

  private static final long FUNCTION =
      WordClass.of(
          WordClass.PRONOUN,
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBJUNCTION,
          WordClass.FIRST_PERSON,
          WordClass.SECOND_PERSON,
          WordClass.IMPERSONAL,
          WordClass.HE,
          WordClass.SHE,
          WordClass.THEY);

  private final Tokens tokens;
  private final List<FoundQuote> quotes;

  /** The quotes of the body with a stem that a heading has. */
  private final Map<Integer, int[]> places = new HashMap<>();

  /** A bit for the hash of each stem in {@link #places}; most words of the body are told so. */
  private long stems;

  HeadingMatcher(Tokens tokens, List<FoundQuote> quotes) {
    this.tokens = tokens;
    this.quotes = quotes;
    for (FoundQuote quote : quotes) {
      if (quote.type() == QuoteType.HEADING && quote.clause() == null) {
        ask(quote);
      }
    }
    if (stems != 0) {
      index();
    }
  }

  private void ask(FoundQuote heading) {
    for (int i = heading.first(); i < heading.end(); i++) {
      if (tokens.is(i, TokenKind.WORD)) {
        int stem = stem(i);
        stems |= 1L << stem;
        places.put(stem, NOWHERE);
      }
    }
  }

  /** {@return the number of the quote that a heading's quote shortens, or -1} */
  int match(int heading) {
    FoundQuote quote = quotes.get(heading);
    Map<Integer, Integer> scores = new HashMap<>();
    int all = 0;
    Set<Integer> seen = new HashSet<>();
    for (int i = quote.first(); i < quote.end(); i++) {
      if (!tokens.is(i, TokenKind.WORD) || !seen.add(stem(i))) {
        continue;
      }
      int weight = weight(i);
      all += weight;
      for (int place : places.getOrDefault(stem(i), NOWHERE)) {
        scores.merge(place, weight, Integer::sum);
      }
    }
    return best(heading, scores, all);
  }

  private int best(int heading, Map<Integer, Integer> scores, int all) {
    int best = -1;
    int bestScore = 0;
    for (Map.Entry<Integer, Integer> entry : scores.entrySet()) {
      int score = entry.getValue();
      boolean better =
          score > bestScore
              || score == bestScore && distance(heading, entry.getKey()) < distance(heading, best);
      if (better) {
        best = entry.getKey();
        bestScore = score;
      }
    }
    return bestScore * 2 >= all && bestScore >= CONTENT ? best : -1;
  }

  /** The first quote below the heading is nearest. */
  private static int distance(int heading, int quote) {
    return quote > heading ? quote - heading : Integer.MAX_VALUE / 2 - quote;
  }

  private void index() {
    for (int q = 0; q < quotes.size(); q++) {
      FoundQuote quote = quotes.get(q);
      if (quote.type() != QuoteType.DIRECT && quote.type() != QuoteType.PARTIAL) {
        continue;
      }
      for (int i = quote.first(); i < quote.end(); i++) {
        if (tokens.is(i, TokenKind.WORD)) {
          addPlace(stem(i), q);
        }
      }
    }
  }

  private void addPlace(int stem, int quote) {
    int[] known = (stems >>> stem & 1) != 0 ? places.get(stem) : null;
    if (known == null) {
      return;
    }
    boolean again = known.length > 0 && known[known.length - 1] == quote;
    if (!again && known.length < MOST_PLACES) {
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = quote;
      places.put(stem, more);
    }
  }

  private int weight(int token) {
    return tokens.isAny(token, FUNCTION) ? 1 : CONTENT;
  }

  /** A hash of the first letters: {@code glad} and {@code glade} share theirs. */
  private int stem(int token) {
    return tokens.openingHash(token, STEM);
  }
}
