package io.github.tankestrek.internal.quote;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the quote of a heading: its words after a dash, or all of it in quotation marks. */
final class HeadingScanner {
  private final Tokens tokens;
  private final Sources sources;
  private final TextBlock block;
  private final int number;
  private final List<FoundQuote> quotes;

  HeadingScanner(
      Tokens tokens, Sources sources, TextBlock block, int number, List<FoundQuote> quotes) {
    this.tokens = tokens;
    this.sources = sources;
    this.block = block;
    this.number = number;
    this.quotes = quotes;
  }

  void scan() {
    int first = block.first();
    if (tokens.is(first, TokenKind.DASH)) {
      words(first + 1, QuoteMark.DASH, null);
    } else if (tokens.isQuote(first)) {
      marked(first);
    } else {
      afterColon();
    }
  }

  /** {@code «Vi må ha ny kai», sier Kari Moe}, or nothing but the words. */
  private void marked(int mark) {
    int close = closing(mark);
    if (close < mark + 2) {
      return;
    }
    int after = tokens.is(close + 1, TokenKind.COMMA) ? close + 2 : close + 1;
    Clause clause = after < block.end() ? following(after) : null;
    if (close == block.end() - 1 || clause != null) {
      add(mark + 1, close, MarkPairs.family(tokens, mark), clause);
    }
  }

  private int closing(int mark) {
    MarkPairs pairs = MarkPairs.of(tokens, block.first(), block.end());
    return pairs.opens(mark) ? pairs.closing(mark) : -1;
  }

  /** {@code Moe om kuttene: – Helt uaktuelt}. */
  private void afterColon() {
    for (int i = block.first() + 1; i < block.end(); i++) {
      if (tokens.is(i, TokenKind.COLON) && tokens.is(i + 1, TokenKind.DASH)) {
        words(i + 2, QuoteMark.DASH, sources.leadIn(block.first(), i));
        return;
      }
    }
  }

  private @Nullable Clause following(int first) {
    Clause clause = sources.following(first, block.end());
    return clause != null && clause.listed() ? clause : null;
  }

  private void words(int start, QuoteMark mark, @Nullable Clause leadIn) {
    for (int i = start + 1; i < block.end(); i++) {
      if (tokens.is(i, TokenKind.COMMA)) {
        Clause clause = following(i + 1);
        if (clause != null) {
          add(start, i, mark, clause);
          return;
        }
      }
    }
    add(start, block.end(), mark, leadIn);
  }

  private void add(int start, int end, QuoteMark mark, @Nullable Clause clause) {
    if (start < end) {
      Basis basis =
          clause == null ? null : clause.first() < start ? Basis.LEAD_IN : Basis.FOLLOWING_CLAUSE;
      quotes.add(new FoundQuote(QuoteType.HEADING, mark, number, start, end, clause, basis));
    }
  }
}
