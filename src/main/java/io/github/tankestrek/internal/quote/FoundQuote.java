package io.github.tankestrek.internal.quote;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.clause.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Quoted words as a range of tokens, with the clause beside them.
 *
 * @param type direct, heading or partial; questions are told from the exchange, later
 * @param mark what sets the words off
 * @param block the number of their block
 * @param first their first token
 * @param end the token after their last
 * @param clause the clause in the same block that attributes them, or null
 * @param basis where that clause stands, or {@link Basis#RESUMED} for words that go on after the
 *     clause of the quote before; null without either
 */
public record FoundQuote(
    QuoteType type,
    QuoteMark mark,
    int block,
    int first,
    int end,
    @Nullable Clause clause,
    @Nullable Basis basis) {}
