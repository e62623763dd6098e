package io.github.tankestrek.internal.quote;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a paragraph once. What a dash opens goes on to the attribution, to the next dash or
 * to the end; after an attribution the paper speaks again.
 */
final class ParagraphScanner {
  /** After so few words an attribution interrupts a sentence: {@code – Nei, sier hun, det …}. */
  private static final int SHORT_WORDS = 2;

  private static final long HE_OR_SHE = WordClass.of(WordClass.HE, WordClass.SHE);

  private final Tokens tokens;
  private final Sources sources;
  private final TextBlock block;
  private final MarkPairs marks;
  private final TurnRule turns;
  private final NearbyClauses clauses;
  private final ParagraphQuotes quotes;
  private final ResumedWords resumed;
  private final MarkedWords marked;

  ParagraphScanner(
      Tokens tokens, Sources sources, TextBlock block, int number, List<FoundQuote> found) {
    this.tokens = tokens;
    this.sources = sources;
    this.block = block;
    marks = MarkPairs.of(tokens, block.first(), block.end());
    SentenceCursor sentences = new SentenceCursor(tokens, block);
    turns = new TurnRule(tokens, block);
    quotes = new ParagraphQuotes(tokens, marks, number, found);
    clauses = new NearbyClauses(tokens, sources, block, marks, sentences, quotes);
    resumed = new ResumedWords(tokens, block, marks, sentences, turns, quotes);
    marked = new MarkedWords(tokens, sources, block, marks, sentences, clauses, resumed, quotes);
  }

  /** Takes the whole block for an interviewer's question. */
  void question() {
    quotes.addQuestion(block.first(), block.end());
  }

  /** {@return the family of a mark that the block opens and does not close, or null} */
  @Nullable QuoteMark unclosed() {
    return marked.unclosed();
  }

  /** {@return the mark that closes what a block above opened, or -1} */
  int closingOf(QuoteMark family) {
    for (int i = block.first(); i < block.end(); i++) {
      if (tokens.isQuote(i)
          && MarkPairs.family(tokens, i) == family
          && !marks.opens(i)
          && !marks.closes(i, block.first())) {
        return i;
      }
    }
    return -1;
  }

  /** Takes words that were opened in a block above: up to their closing mark, or all of them. */
  void goOn(QuoteMark family, int closing) {
    if (closing < 0) {
      quotes.add(block.first(), block.end(), family, null, null);
      return;
    }
    Clause after = clauses.afterMarks(closing);
    quotes.add(
        block.first(), closing, family, after, after == null ? null : Basis.FOLLOWING_CLAUSE);
    scan(after == null ? closing + 1 : resumed.read(after, family, false));
  }

  /** Takes the block for a turn without a dash. */
  void answer() {
    scan(turn(block.first(), QuoteMark.NONE));
  }

  void scan() {
    scan(block.first());
  }

  private void scan(int first) {
    int i = first;
    while (i < block.end()) {
      if (turns.opens(i)) {
        i = turn(i + 1, QuoteMark.DASH);
      } else if (tokens.isQuote(i) && marks.opens(i)) {
        i = marked.read(i);
      } else {
        i++;
      }
    }
  }

  /** The words from a token to their attribution or to what else ends the turn. */
  private int turn(int start, QuoteMark mark) {
    Clause leadIn = mark == QuoteMark.DASH ? clauses.leadInBefore(start - 1) : null;
    for (int i = start; i < block.end(); i++) {
      if (i > start && turns.opens(i)) {
        quotes.add(start, i, mark, leadIn, leadIn == null ? null : Basis.LEAD_IN);
        return i;
      }
      Clause clause = i > start ? clauses.after(i) : null;
      Clause outer = clause != null && isBehindMark(i) ? clauses.outer(clause) : null;
      if (outer != null) {
        quotes.add(start, outer.first() - 1, mark, outer, Basis.FOLLOWING_CLAUSE);
        return resumed.read(outer, mark, false);
      }
      if (clause != null) {
        quotes.add(start, clauses.wordsEnd(i), mark, clause, Basis.FOLLOWING_CLAUSE);
        return resumed.read(clause, mark, i - start <= SHORT_WORDS);
      }
    }
    int verb = mark == QuoteMark.DASH ? clauses.verbWithoutComma(start) : -1;
    if (verb >= 0) {
      Clause clause = sources.following(verb, block.end());
      quotes.add(start, verb, mark, clause, Basis.FOLLOWING_CLAUSE);
      return block.end();
    }
    int end = turns.wordsEnd(start);
    quotes.add(start, end, mark, leadIn, leadIn == null ? null : Basis.LEAD_IN);
    return block.end();
  }

  /** {@return whether the block is a dash turn, from its start to its end, without attribution} */
  boolean isOpenTurn() {
    return tokens.is(block.first(), TokenKind.DASH)
        && !quotes.attributed()
        && quotes.wordsEnd() >= block.end() - 1;
  }

  /** Takes the block for the rest of a turn above it, if it ends in an attribution. */
  boolean continuation() {
    for (int i = block.first() + 1; i < block.end(); i++) {
      if (tokens.isAny(i, HE_OR_SHE) || turns.opens(i)) {
        return false;
      }
      Clause clause = tokens.is(i, TokenKind.COMMA) ? clauses.after(i) : null;
      if (clause != null) {
        boolean said = clause.cue() >= 0 && tokens.is(clause.cue(), WordClass.SAY);
        if (said && NearbyClauses.isSomebody(clause.source())) {
          scan(turn(block.first(), QuoteMark.NONE));
          return true;
        }
        return false;
      }
    }
    return false;
  }

  private boolean isBehindMark(int i) {
    return tokens.isQuote(i) || tokens.isQuote(i - 1);
  }
}
