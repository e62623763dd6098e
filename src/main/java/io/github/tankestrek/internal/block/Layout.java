package io.github.tankestrek.internal.block;

import java.util.List;
import java.util.Optional;

/**
 * The blocks of an article, in order and disjoint, and its date line.
 *
 * @param blocks every token but line breaks and the date line's is in one of them
 * @param dateLine the date line
 */
public record Layout(List<TextBlock> blocks, Optional<FoundDateLine> dateLine) {}
