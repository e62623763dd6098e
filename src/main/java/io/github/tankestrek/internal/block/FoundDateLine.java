package io.github.tankestrek.internal.block;

import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * A date line as a range of tokens with what it says.
 *
 * @param first its first token
 * @param end the token after its last
 * @param date the date at the precision given
 * @param place the place as written
 * @param agency the agency as written
 */
public record FoundDateLine(
    int first,
    int end,
    Optional<TemporalAccessor> date,
    Optional<String> place,
    Optional<String> agency) {}
