package io.github.tankestrek.internal.quote;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/** Reads on after an attribution: the words may resume, in its sentence or in those after it. */
final class ResumedWords {
  private static final long HE_OR_SHE = WordClass.of(WordClass.HE, WordClass.SHE);

  private final Tokens tokens;
  private final TextBlock block;
  private final MarkPairs marks;
  private final SentenceCursor sentences;
  private final TurnRule turns;
  private final ParagraphQuotes quotes;

  ResumedWords(
      Tokens tokens,
      TextBlock block,
      MarkPairs marks,
      SentenceCursor sentences,
      TurnRule turns,
      ParagraphQuotes quotes) {
    this.tokens = tokens;
    this.block = block;
    this.marks = marks;
    this.sentences = sentences;
    this.turns = turns;
    this.quotes = quotes;
  }

  /**
   * Adds what an attribution interrupted.
   *
   * @param clause the attribution
   * @param mark what sets off the words before it
   * @param interrupts whether it came after the first words of a sentence
   * @return the token from which on the narrative is read
   */
  int read(Clause clause, QuoteMark mark, boolean interrupts) {
    quotes.attribute();
    boolean marked = mark != QuoteMark.DASH && mark != QuoteMark.NONE;
    int end = sentences.endAt(clause.end() - 1);
    for (int i = clause.end(); i < end; i++) {
      if (turns.opens(i) || tokens.isQuote(i) && marks.opens(i)) {
        return i;
      }
      if (tokens.is(i, TokenKind.DASH) && i + 1 < end && tokens.is(i - 1, TokenKind.COMMA)) {
        quotes.add(i + 1, end, mark, null, Basis.RESUMED);
        return end;
      }
      if (tokens.is(i, TokenKind.COMMA) && i + 1 < end && tokens.is(i + 1, Word.SOM)) {
        return end;
      }
      if (!marked
          && tokens.is(i, TokenKind.COMMA)
          && !tokens.is(i + 1, TokenKind.DASH)
          && resumption(i, end, i == clause.end()).resumes(interrupts)) {
        quotes.add(i + 1, end, mark, null, Basis.RESUMED);
        return end;
      }
    }
    return withoutDash(end, mark);
  }

  private Resumption resumption(int comma, int end, boolean adjacent) {
    boolean firstPerson = sentences.saysFirstPersonFrom(comma + 1);
    return new Resumption(tokens, comma + 1, end, adjacent, firstPerson);
  }

  /** Sentences after the attribution in which the speaker still says "I". */
  private int withoutDash(int start, QuoteMark mark) {
    int end = start;
    while (end < block.end() && saysI(end, sentences.endAt(end))) {
      end = sentences.endAt(end);
    }
    if (end > start) {
      quotes.add(start, end, mark, null, Basis.RESUMED);
    }
    return end;
  }

  private boolean saysI(int start, int end) {
    boolean first = false;
    for (int i = start; i < end; i++) {
      if (tokens.is(i, TokenKind.DASH)
          || tokens.isQuote(i)
          || tokens.is(i, TokenKind.COLON)
          || tokens.isAny(i, HE_OR_SHE)) {
        return false;
      }
      first |=
          tokens.is(i, Word.JEG)
              || tokens.is(i, Word.EG)
              || tokens.is(i, Word.MEG)
              || tokens.is(i, Word.MIN);
    }
    return first;
  }
}
