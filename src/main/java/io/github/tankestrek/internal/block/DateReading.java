package io.github.tankestrek.internal.block;

import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * What a date line says.
 *
 * @param line the number of its line
 * @param first its first token
 * @param end the token after its last
 * @param date the date that counts
 * @param cue what the line says of that date
 * @param place the place, or null
 * @param agency the agency, or null
 */
record DateReading(
    int line,
    int first,
    int end,
    @Nullable TemporalAccessor date,
    Cue cue,
    @Nullable String place,
    @Nullable String agency) {

  /** What a word before a date says of it, from what counts least to what counts most. */
  enum Cue {
    UPDATED,
    NONE,
    PUBLISHED
  }

  /** {@return whether the line counts for more than another, which stands above it} */
  boolean beats(DateReading above) {
    if (date == null || above.date == null) {
      return above.date == null && date != null;
    }
    return cue.compareTo(above.cue) > 0;
  }
}
