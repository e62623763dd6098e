package io.github.tankestrek.internal.clause;

import org.jspecify.annotations.Nullable;

/**
 * A clause that tells who speaks: {@code sier Kari Moe til NTB}.
 *
 * @param first its first token
 * @param end the token after the part that was understood; more of the sentence may follow
 * @param cue the verb or expression
 * @param lemma the dictionary form of the cue
 * @param source who speaks; null where the clause does not say
 * @param listed whether the cue is on the list of speech verbs
 */
public record Clause(
    int first, int end, int cue, String lemma, @Nullable SourcePhrase source, boolean listed) {}
