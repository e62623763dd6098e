package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.quote.FoundQuote;
import org.jspecify.annotations.Nullable;

/**
 * A quote with its speaker.
 *
 * @param quote the words
 * @param type what they are
 * @param clause the clause that attributes them, or null
 * @param basis the rule that decided, or null if nobody is known
 * @param speaker the number of the speaker, or -1
 */
public record SpokenQuote(
    FoundQuote quote,
    QuoteType type,
    @Nullable Clause clause,
    @Nullable Basis basis,
    int speaker) {}
