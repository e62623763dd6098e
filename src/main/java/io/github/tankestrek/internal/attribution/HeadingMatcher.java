package io.github.tankestrek.internal.attribution;

import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.quote.FoundQuote;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
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
  private final Map<Integer, int[]> places = new HashMap<>();
  private final boolean any;

  HeadingMatcher(Tokens tokens, List<FoundQuote> quotes) {
    this.tokens = tokens;
    this.quotes = quotes;
    this.any = quotes.stream().anyMatch(q -> q.type() == QuoteType.HEADING && q.clause() == null);
    if (any) {
      index();
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
      for (int place : places.getOrDefault(stem(i), new int[0])) {
        if (place >= 0) {
          scores.merge(place, weight, Integer::sum);
        }
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
    int[] known = places.get(stem);
    if (known == null) {
      places.put(stem, new int[] {quote});
    } else if (known[known.length - 1] != quote && known.length < MOST_PLACES) {
      int[] more = java.util.Arrays.copyOf(known, known.length + 1);
      more[known.length] = quote;
      places.put(stem, more);
    }
  }

  private int weight(int token) {
    return tokens.isAny(token, FUNCTION) ? 1 : CONTENT;
  }

  /** A hash of the first letters: {@code glad} and {@code glade} share theirs. */
  private int stem(int token) {
    int end = Math.min(tokens.end(token), tokens.start(token) + STEM);
    int hash = 0;
    for (int i = tokens.start(token); i < end; i++) {
      hash = 31 * hash + Character.toLowerCase(tokens.text().charAt(i));
    }
    return hash;
  }
}
