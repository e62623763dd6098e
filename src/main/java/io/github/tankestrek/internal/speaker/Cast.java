package io.github.tankestrek.internal.speaker;

import com.google.common.collect.ImmutableList;

/**
 * Who says what in an article.
 *
 * @param quotes the quotes in order
 * @param speakers the speakers in the order of their first quote
 */
public record Cast(ImmutableList<SpokenQuote> quotes, ImmutableList<FoundSpeaker> speakers) {}
