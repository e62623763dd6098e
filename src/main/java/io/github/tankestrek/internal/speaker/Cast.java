package io.github.tankestrek.internal.speaker;

import java.util.List;

/**
 * Who says what in an article.
 *
 * @param quotes the quotes in order
 * @param speakers the speakers in the order of their first quote
 */
public record Cast(List<SpokenQuote> quotes, List<FoundSpeaker> speakers) {}
