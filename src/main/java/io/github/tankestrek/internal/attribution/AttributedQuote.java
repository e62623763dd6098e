package io.github.tankestrek.internal.attribution;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.quote.FoundQuote;
import org.jspecify.annotations.Nullable;

/**
 * A quote with the way to its speaker.
 *
 * @param quote the words
 * @param type what they are in the exchange
 * @param clause the clause that attributes them, here or in a paragraph beside theirs, or null
 * @param origin where to look for the speaker
 * @param target the number of the other quote or of the block, as the origin says; else -1
 * @param reserve the number of a quote whose speaker it is when the narrative names nobody, or -1
 * @param basis the rule that decided, or null where none did
 */
public record AttributedQuote(
    FoundQuote quote,
    QuoteType type,
    @Nullable Clause clause,
    Origin origin,
    int target,
    int reserve,
    @Nullable Basis basis) {

  static AttributedQuote byClause(FoundQuote quote, Clause clause, @Nullable Basis basis) {
    return new AttributedQuote(quote, quote.type(), clause, Origin.CLAUSE, -1, -1, basis);
  }

  static AttributedQuote sameAs(FoundQuote quote, int other, Basis basis) {
    return new AttributedQuote(quote, quote.type(), null, Origin.QUOTE, other, -1, basis);
  }

  static AttributedQuote byNarrative(FoundQuote quote, int block, int reserve, Basis basis) {
    return new AttributedQuote(quote, quote.type(), null, Origin.NARRATIVE, block, reserve, basis);
  }

  static AttributedQuote question(FoundQuote quote) {
    return new AttributedQuote(
        quote, QuoteType.QUESTION, null, Origin.INTERVIEWER, -1, -1, Basis.QUESTION);
  }

  static AttributedQuote unknown(FoundQuote quote) {
    return new AttributedQuote(quote, quote.type(), null, Origin.UNKNOWN, -1, -1, null);
  }
}
