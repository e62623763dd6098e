package io.github.tankestrek.internal.block;

/**
 * A block as a range of tokens.
 *
 * @param kind what it is
 * @param first its first token
 * @param end the token after its last
 */
public record TextBlock(BlockKind kind, int first, int end) {}
