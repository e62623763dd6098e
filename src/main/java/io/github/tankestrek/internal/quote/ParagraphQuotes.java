package io.github.tankestrek.internal.quote;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the quotes of one paragraph and knows what came before in it. */
final class ParagraphQuotes {
  private final Tokens tokens;
  private final MarkPairs marks;
  private final int number;
  private final List<FoundQuote> quotes;
  private int wordsEnd;
  private boolean attributed;

  /**
   * @param tokens the tokens
   * @param marks the quotation marks of the paragraph
   * @param number the number of its block
   * @param quotes where the quotes go
   */
  ParagraphQuotes(Tokens tokens, MarkPairs marks, int number, List<FoundQuote> quotes) {
    this.tokens = tokens;
    this.marks = marks;
    this.number = number;
    this.quotes = quotes;
  }

  /** {@return the token after the last direct words} */
  int wordsEnd() {
    return wordsEnd;
  }

  /** {@return whether words of this paragraph have been attributed} */
  boolean attributed() {
    return attributed;
  }

  /** Notes that words of this paragraph are attributed, so that later ones may be, too. */
  void attribute() {
    attributed = true;
  }

  /** Adds an interviewer's question. */
  void addQuestion(int first, int end) {
    quotes.add(new FoundQuote(QuoteType.QUESTION, QuoteMark.NONE, number, first, end, null, null));
  }

  /** Adds a fragment in marks that its sentence attributes. */
  void addPartial(int first, int end, QuoteMark mark, Clause cited) {
    quotes.add(
        new FoundQuote(QuoteType.PARTIAL, mark, number, first, end, cited, Basis.SENTENCE_SOURCE));
  }

  /**
   * Adds direct words, without the marks around them.
   *
   * @param first their first token
   * @param last the token after them
   * @param mark what sets them off
   * @param clause the clause that attributes them, or null
   * @param basis what attributes them, or null for an earlier attribution, if there is one
   */
  void add(int first, int last, QuoteMark mark, @Nullable Clause clause, @Nullable Basis basis) {
    int start = first;
    int end = last;
    if (end - start > 2
        && tokens.isQuote(start)
        && marks.opens(start)
        && marks.closing(start) == end - 1) {
      start++;
    }
    while (end > start && isEdge(end - 1, start)) {
      end--;
    }
    if (start < end) {
      Basis known = basis == null && attributed ? Basis.RESUMED : basis;
      quotes.add(new FoundQuote(QuoteType.DIRECT, mark, number, start, end, clause, known));
      wordsEnd = end;
    }
  }

  /** A comma, and a closing mark that was opened before the words, is not part of them. */
  private boolean isEdge(int token, int start) {
    return tokens.is(token, TokenKind.COMMA)
        || tokens.isQuote(token) && !marks.closes(token, start);
  }
}
