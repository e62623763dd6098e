package io.github.tankestrek.internal.speaker;

/**
 * A name where it stands.
 *
 * @param first its first token
 * @param end the token after its last
 * @param quoted whether it stands in a quote, so that its bearer hardly is the speaker
 * @param subject whether it may be the subject of its sentence
 */
record NameMention(int first, int end, boolean quoted, boolean subject) {}
