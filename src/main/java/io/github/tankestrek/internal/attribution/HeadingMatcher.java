package io.github.tankestrek.internal.attribution;

import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.attribution.StemPlaces.Places;
import io.github.tankestrek.internal.block.BlockKind;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.quote.FoundQuote;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links a heading that quotes to what it shortens in the body, a quote or a sentence that reports:
 * to the one that shares most of its words by their stems. Content words count more than function
 * words.
 */
final class HeadingMatcher {
  private static final int STEM = 4;
  private static final int CONTENT = 3;
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

  /** In which passages the words of the headings stand. */
  private final StemPlaces places = new StemPlaces();

  /** What each passage shares with the heading that is being matched, and which share anything. */
  private final int[] scores;

  private int[] scored = new int[64];
  private int scoredCount;

  HeadingMatcher(Tokens tokens, List<TextBlock> blocks, List<FoundQuote> quotes) {
    this.tokens = tokens;
    this.quotes = quotes;
    for (FoundQuote quote : quotes) {
      if (isOpen(quote)) {
        ask(quote);
      }
    }
    if (!places.isEmpty()) {
      index(blocks);
    }
    scores = new int[passages.size()];
  }

  /** Whether a heading's words have no speaker beside them. */
  private static boolean isOpen(FoundQuote quote) {
    return quote.type() == QuoteType.HEADING && quote.clause() == null;
  }

  private void ask(FoundQuote heading) {
    for (int i = heading.first(); i < heading.end(); i++) {
      if (tokens.is(i, TokenKind.WORD)) {
        places.ask(stem(i));
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
    int all = 0;
    for (int i = quote.first(); i < quote.end(); i++) {
      Places stem = tokens.is(i, TokenKind.WORD) ? places.of(stem(i)) : null;
      if (stem != null && stem.isNewIn(heading)) {
        int weight = weight(i);
        all += weight;
        score(stem, weight);
      }
    }
    return best(quote, all);
  }

  private void score(Places stem, int weight) {
    for (int i = 0; i < stem.count(); i++) {
      int passage = stem.passage(i);
      if (scores[passage] == 0) {
        scored = scoredCount < scored.length ? scored : Arrays.copyOf(scored, scored.length * 2);
        scored[scoredCount++] = passage;
      }
      scores[passage] += weight;
    }
  }

  /** The best score; of equal ones a quote before a sentence, and the first below the heading. */
  private @Nullable Passage best(FoundQuote heading, int all) {
    Passage best = null;
    int bestScore = 0;
    Arrays.sort(scored, 0, scoredCount);
    for (int i = 0; i < scoredCount; i++) {
      int score = scores[scored[i]];
      scores[scored[i]] = 0;
      Passage passage = passages.get(scored[i]);
      if (score > bestScore || score == bestScore && isBetter(heading, passage, best)) {
        best = passage;
        bestScore = score;
      }
    }
    scoredCount = 0;
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

  private void add(Passage passage) {
    int number = passages.size();
    passages.add(passage);
    for (int i = passage.first(); i < passage.end(); i++) {
      if (tokens.is(i, TokenKind.WORD)) {
        Places stem = places.of(stem(i));
        if (stem != null) {
          stem.add(number);
        }
      }
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
