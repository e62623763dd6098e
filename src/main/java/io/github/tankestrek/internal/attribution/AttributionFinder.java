package io.github.tankestrek.internal.attribution;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.block.BlockKind;
import io.github.tankestrek.internal.block.Layout;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.quote.FoundQuote;
import io.github.tankestrek.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each quote the way to its speaker. Who has the word is a matter of turns: a clause
 * tells it, for the turn's other paragraphs too; a lead-in gives it away in advance; questions and
 * answers alternate; and what comes after narrative is said by whom the narrative is about.
 */
public final class AttributionFinder {
  private final Tokens tokens;
  private final List<TextBlock> blocks;
  private final Sources sources;
  private final List<FoundQuote> quotes;
  private final @Nullable AttributedQuote[] result;

  private final NeighbourClauses neighbours;

  private AttributionFinder(
      Tokens tokens, Layout layout, Sources sources, List<FoundQuote> quotes) {
    this.tokens = tokens;
    this.blocks = layout.blocks();
    this.sources = sources;
    this.quotes = quotes;
    this.result = new AttributedQuote[quotes.size()];
    this.neighbours = new NeighbourClauses(tokens, blocks, sources, wordsEnds());
  }

  /** For each block the token after the words of its last direct quote, or its first token. */
  private int[] wordsEnds() {
    int[] ends = new int[blocks.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = blocks.get(i).first();
    }
    for (FoundQuote quote : quotes) {
      if (isSpeech(quote)) {
        ends[quote.block()] = quote.end();
      }
    }
    return ends;
  }

  /** {@return the quotes in the same order, each with the way to its speaker} */
  public static List<AttributedQuote> find(
      Tokens tokens, Layout layout, Sources sources, List<FoundQuote> quotes) {
    return new AttributionFinder(tokens, layout, sources, quotes).find();
  }

  private List<AttributedQuote> find() {
    List<Turn> turns = turns();
    for (int start = 0; start < turns.size(); ) {
      int end = runEnd(turns, start);
      run(turns.subList(start, end));
      start = end;
    }
    HeadingMatcher headings = new HeadingMatcher(tokens, blocks, quotes);
    List<AttributedQuote> all = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      AttributedQuote found = result[i];
      all.add(found != null ? found : outsideTurns(i, headings));
    }
    return List.copyOf(all);
  }

  private AttributedQuote outsideTurns(int number, HeadingMatcher headings) {
    FoundQuote quote = quotes.get(number);
    Clause clause = quote.clause();
    if (clause != null) {
      return AttributedQuote.byClause(quote, clause, quote.basis());
    }
    if (quote.type() == QuoteType.HEADING) {
      return heading(quote, headings.match(number));
    }
    return AttributedQuote.unknown(quote);
  }

  private AttributedQuote heading(FoundQuote quote, HeadingMatcher.@Nullable Passage match) {
    Clause kicker = quote.block() > 0 ? neighbours.leadIn(quote.block() - 1) : null;
    if (kicker != null) {
      return AttributedQuote.byClause(quote, kicker, Basis.LEAD_IN);
    }
    Clause below = neighbours.thatSays(nextParagraph(quote.block()));
    if (below != null) {
      return AttributedQuote.byClause(quote, below, Basis.FOLLOWING_CLAUSE);
    }
    if (match != null && match.quote() >= 0) {
      return AttributedQuote.sameAs(quote, match.quote(), Basis.HEADING_MATCH);
    }
    Clause reported = match == null ? null : sources.reported(match.first(), match.end());
    return reported == null
        ? AttributedQuote.unknown(quote)
        : AttributedQuote.byClause(quote, reported, Basis.HEADING_MATCH);
  }

  /** The first paragraph below a run of headings. */
  private int nextParagraph(int heading) {
    int next = heading + 1;
    while (next < blocks.size() && blocks.get(next).kind() == BlockKind.HEADING) {
      next++;
    }
    return next;
  }

  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < quotes.size(); ) {
      int block = quotes.get(i).block();
      int end = i;
      int first = -1;
      int last = -1;
      int attributed = -1;
      boolean byAuthor = false;
      for (; end < quotes.size() && quotes.get(end).block() == block; end++) {
        if (isSpeech(quotes.get(end))) {
          first = first < 0 ? end : first;
          last = end;
          Clause clause = quotes.get(end).clause();
          boolean authors = isAuthors(clause);
          byAuthor |= authors;
          attributed = attributed < 0 && clause != null && !authors ? end : attributed;
        }
      }
      if (first >= 0) {
        boolean opens = quotes.get(first).first() <= blocks.get(block).first() + 1;
        turns.add(new Turn(block, first, last + 1, attributed, byAuthor && attributed < 0, opens));
      }
      i = end;
    }
    return turns;
  }

  private static boolean isAuthors(@Nullable Clause clause) {
    SourcePhrase source = clause == null ? null : clause.source();
    return source != null && source.kind() == SourcePhrase.Kind.AUTHOR;
  }

  private static boolean isSpeech(FoundQuote quote) {
    return quote.type() == QuoteType.DIRECT || quote.type() == QuoteType.QUESTION;
  }

  /** A run of turns has no narrative between them. */
  private int runEnd(List<Turn> turns, int start) {
    int end = start + 1;
    while (end < turns.size()
        && turns.get(end).opens()
        && narrativeBefore(turns.get(end).block()) == turns.get(end - 1).block()) {
      end++;
    }
    return end;
  }

  /** The nearest paragraph above, also one with quotes; -1 if none. */
  private int narrativeBefore(int block) {
    for (int b = block - 1; b >= 0; b--) {
      if (blocks.get(b).kind() == BlockKind.PARAGRAPH) {
        return b;
      }
    }
    return -1;
  }

  private void run(List<Turn> run) {
    boolean[] questions = new ExchangeModel(tokens, blocks, quotes).questions(run);
    int lastAnswer = -1;
    for (int i = 0; i < run.size(); i++) {
      Turn turn = run.get(i);
      if (questions[i] || turn.byAuthor()) {
        for (int q = turn.first(); q < turn.end(); q++) {
          result[q] = AttributedQuote.question(quotes.get(q));
        }
        continue;
      }
      if (turn.isAttributed()) {
        attributed(turn);
        lastAnswer = turn.end() - 1;
        continue;
      }
      boolean answers = i > 0 && questions[i - 1];
      Clause handover = i > 0 ? neighbours.leadIn(run.get(i - 1).block()) : null;
      if (handover != null) {
        FoundQuote quote = quotes.get(turn.first());
        all(turn, AttributedQuote.byClause(quote, handover, Basis.LEAD_IN));
      } else if (lastAnswer >= 0) {
        all(turn, same(turn, lastAnswer, answers ? Basis.ANSWER : Basis.CONTINUED_TURN));
      } else {
        all(turn, opening(run, i, answers));
      }
      lastAnswer = turn.end() - 1;
    }
  }

  private AttributedQuote same(Turn turn, int other, Basis basis) {
    return AttributedQuote.sameAs(quotes.get(turn.first()), other, basis);
  }

  /** The first turn of a run that is not a question and has no clause of its own. */
  private AttributedQuote opening(List<Turn> run, int index, boolean answers) {
    Turn turn = run.get(index);
    FoundQuote quote = quotes.get(turn.first());
    int above = narrativeBefore(run.get(0).block());
    Clause leadIn = index == 0 && above >= 0 ? neighbours.leadIn(above) : null;
    if (leadIn != null) {
      return AttributedQuote.byClause(quote, leadIn, Basis.LEAD_IN);
    }
    int reserve = nextAttributed(run, index);
    Clause below = reserve < 0 ? neighbours.thatSays(run.get(run.size() - 1).block() + 1) : null;
    if (below != null) {
      return AttributedQuote.byClause(quote, below, Basis.FOLLOWING_CLAUSE);
    }
    if (above < 0 && reserve >= 0) {
      return AttributedQuote.sameAs(quote, reserve, answers ? Basis.ANSWER : Basis.TURN_END);
    }
    Basis basis = answers ? Basis.ANSWER : Basis.PRECEDING_NARRATIVE;
    return AttributedQuote.byNarrative(quote, above, reserve, basis);
  }

  private int nextAttributed(List<Turn> run, int index) {
    for (int i = index + 1; i < run.size(); i++) {
      if (run.get(i).isAttributed()) {
        return run.get(i).attributed();
      }
    }
    return -1;
  }

  /** All quotes of a turn as its first. */
  private void all(Turn turn, AttributedQuote first) {
    result[turn.first()] = first;
    for (int q = turn.first() + 1; q < turn.end(); q++) {
      if (isSpeech(quotes.get(q))) {
        result[q] = AttributedQuote.sameAs(quotes.get(q), turn.first(), Basis.RESUMED);
      }
    }
  }

  private void attributed(Turn turn) {
    int current = turn.attributed();
    for (int q = turn.first(); q < turn.end(); q++) {
      FoundQuote quote = quotes.get(q);
      if (!isSpeech(quote)) {
        continue;
      }
      Clause clause = quote.clause();
      if (isAuthors(clause)) {
        result[q] = AttributedQuote.question(quote);
      } else if (clause != null) {
        result[q] = AttributedQuote.byClause(quote, clause, quote.basis());
        current = q;
      } else {
        Basis basis = q < current ? Basis.TURN_END : Basis.RESUMED;
        result[q] = AttributedQuote.sameAs(quote, current, basis);
      }
    }
  }
}
