package io.github.tankestrek.internal.quote;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.block.BlockKind;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.clause.ReportedClause;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds indirect speech in what dashes and quotation marks leave to the narrative. */
final class IndirectFinder {
  private final Tokens tokens;
  private final List<TextBlock> blocks;
  private final Sources sources;
  private final List<FoundQuote> quoted;
  private final List<FoundQuote> all = new ArrayList<>();

  /** The next of the quoted words that is not among the results yet. */
  private int next;

  /** The next of the quoted words that the narrative is read up to. */
  private int ahead;

  private IndirectFinder(
      Tokens tokens, List<TextBlock> blocks, Sources sources, List<FoundQuote> quoted) {
    this.tokens = tokens;
    this.blocks = blocks;
    this.sources = sources;
    this.quoted = quoted;
  }

  /** {@return the quotes with the indirect ones among them, in the order of their start} */
  static List<FoundQuote> addTo(
      List<FoundQuote> quoted, Tokens tokens, List<TextBlock> blocks, Sources sources) {
    return new IndirectFinder(tokens, blocks, sources, quoted).find();
  }

  private List<FoundQuote> find() {
    for (int i = 0; i < blocks.size(); i++) {
      BlockKind kind = blocks.get(i).kind();
      if (kind == BlockKind.PARAGRAPH || kind == BlockKind.CAPTION) {
        block(i);
      }
    }
    all.addAll(quoted.subList(next, quoted.size()));
    return List.copyOf(all);
  }

  /** Reads the narrative between the words of the speakers. */
  private void block(int number) {
    TextBlock block = blocks.get(number);
    int first = block.first();
    int from = first;
    for (; ahead < quoted.size() && quoted.get(ahead).block() <= number; ahead++) {
      FoundQuote quote = quoted.get(ahead);
      if (quote.block() == number && quote.type() != QuoteType.PARTIAL) {
        sentences(number, first, from, quote.first());
        Clause clause = quote.clause();
        first = quote.end();
        from = clause == null ? first : Math.max(first, clause.end());
      }
    }
    sentences(number, first, from, block.end());
  }

  private void sentences(int block, int first, int from, int end) {
    int start = first;
    int reportsFrom = from;
    for (int i = first; i < end; i++) {
      if (tokens.endsSentence(i) || i == end - 1) {
        sentence(block, start, Math.max(start, reportsFrom), i + 1);
        start = i + 1;
      }
    }
  }

  private void sentence(int block, int first, int from, int end) {
    int start = first;
    while (start < end
        && !tokens.is(start, TokenKind.WORD)
        && !tokens.is(start, TokenKind.NUMBER)) {
      start++;
    }
    List<ReportedClause> clauses = sources.indirect(start, Math.max(start, from), end);
    for (int i = 0; i < clauses.size(); i++) {
      ReportedClause clause = clauses.get(i);
      boolean before = clause.end() <= clause.attribution().first();
      add(
          new FoundQuote(
              QuoteType.INDIRECT,
              QuoteMark.NONE,
              block,
              clause.first(),
              clause.end(),
              clause.attribution(),
              before ? Basis.FOLLOWING_CLAUSE : Basis.SENTENCE_SOURCE));
    }
  }

  private void add(FoundQuote indirect) {
    while (next < quoted.size() && quoted.get(next).first() < indirect.first()) {
      all.add(quoted.get(next++));
    }
    if (!crosses(indirect)) {
      all.add(indirect);
    }
  }

  /**
   * Whether marks begin in the clause and end behind it, as where one is missing, or the reverse.
   */
  private boolean crosses(FoundQuote indirect) {
    int lastEnd = next == 0 ? 0 : quoted.get(next - 1).end();
    if (lastEnd > indirect.first() && lastEnd < indirect.end()) {
      return true;
    }
    for (int i = next; i < quoted.size() && quoted.get(i).first() < indirect.end(); i++) {
      if (quoted.get(i).end() > indirect.end()) {
        return true;
      }
    }
    return false;
  }
}
