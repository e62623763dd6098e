package io.github.tankestrek.internal.attribution;

import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.block.BlockKind;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.quote.FoundQuote;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Links a heading that quotes to what it shortens in the body, a quote or a sentence that reports:
 * to the one that shares most of its words by their stems. Content words count more than function
 * words.
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

  /** What a heading may shorten, in the order of the text. */
  private final List<Passage> passages = new ArrayList<>();

  /** For each stem of a heading the numbers of the passages with it. */
  private final Map<Integer, int[]> places = new HashMap<>();

  /** A bit for the hash of each stem in {@link #places}; most words of the body are told so. */
  private long stems;

  HeadingMatcher(Tokens tokens, List<TextBlock> blocks, List<FoundQuote> quotes) {
    this.tokens = tokens;
    this.quotes = quotes;
    for (FoundQuote quote : quotes) {
      if (quote.type() == QuoteType.HEADING && quote.clause() == null) {
        ask(quote);
      }
    }
    if (stems != 0) {
      index(blocks);
    }
  }

  private void ask(FoundQuote heading) {
    for (int i = heading.first(); i < heading.end(); i++) {
      if (tokens.is(i, TokenKind.WORD)) {
        int stem = stem(i);
        stems |= bit(stem);
        places.put(stem, NOWHERE);
      }
    }
  }

  /**
   * Words that a heading may shorten.
   *
   * @param quote the number of the quote, or -1 for a sentence of the narrative
   * @param first the first token
   * @param end the token after the last
   */
  record Passage(int quote, int first, int end) {}

  /** {@return the passage that a heading's quote shortens, or null} */
  @Nullable Passage match(int heading) {
    FoundQuote quote = quotes.get(heading);
    Map<Integer, Integer> scores = new TreeMap<>(); // In the order of the text.
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
    return best(quote, scores, all);
  }

  /** The best score; of equal ones a quote before a sentence, and the first below the heading. */
  private @Nullable Passage best(FoundQuote heading, Map<Integer, Integer> scores, int all) {
    Passage best = null;
    int bestScore = 0;
    for (Map.Entry<Integer, Integer> entry : scores.entrySet()) {
      Passage passage = passages.get(entry.getKey());
      int score = entry.getValue();
      if (score > bestScore || score == bestScore && isBetter(heading, passage, best)) {
        best = passage;
        bestScore = score;
      }
    }
    return bestScore * 2 >= all && bestScore >= CONTENT ? best : null;
  }

  private static boolean isBetter(FoundQuote heading, Passage one, @Nullable Passage other) {
    if (other == null) {
      return true;
    }
    if (one.quote() < 0 != other.quote() < 0) {
      return other.quote() < 0;
    }
    return other.first() < heading.first() && one.first() > heading.first();
  }

  private void index(List<TextBlock> blocks) {
    int next = 0;
    for (int b = 0; b < blocks.size(); b++) {
      int narrative = blocks.get(b).first();
      for (; next < quotes.size() && quotes.get(next).block() == b; next++) {
        FoundQuote quote = quotes.get(next);
        if (quote.type() == QuoteType.DIRECT) {
          sentences(blocks.get(b), narrative, quote.first());
          narrative = quote.end();
        }
        if (quote.type() == QuoteType.DIRECT || quote.type() == QuoteType.PARTIAL) {
          add(new Passage(next, quote.first(), quote.end()));
        }
      }
      sentences(blocks.get(b), narrative, blocks.get(b).end());
    }
  }

  private void sentences(TextBlock block, int from, int to) {
    if (block.kind() != BlockKind.PARAGRAPH) {
      return;
    }
    int first = from;
    for (int i = from; i < to; i++) {
      if (tokens.endsSentence(i) || i == to - 1) {
        add(new Passage(-1, first, i + 1));
        first = i + 1;
      }
    }
  }

  /** One of 64 bits, from all letters of a stem. */
  private static long bit(int stem) {
    return 1L << (stem * 0x9E3779B1 >>> 26);
  }

  private void add(Passage passage) {
    int number = passages.size();
    passages.add(passage);
    for (int i = passage.first(); i < passage.end(); i++) {
      if (tokens.is(i, TokenKind.WORD)) {
        addPlace(stem(i), number);
      }
    }
  }

  private void addPlace(int stem, int passage) {
    int[] known = (stems & bit(stem)) != 0 ? places.get(stem) : null;
    if (known == null) {
      return;
    }
    boolean again = known.length > 0 && known[known.length - 1] == passage;
    if (!again && known.length < MOST_PLACES) {
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = passage;
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
