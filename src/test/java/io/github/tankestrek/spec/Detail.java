package io.github.tankestrek.spec;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a drawing shows only where an example asks for it, with a line {@code show: basis, cue}. */
public enum Detail {
  /** The written standard, on a line before everything else. */
  LANGUAGE,
  /** The rule that decided. */
  BASIS,
  /** The verb or expression, as written. */
  CUE,
  /** The dictionary form of the cue. */
  LEMMA,
  /** The noun phrase that names the source, as written. */
  MENTION,
  /** The kind of mark that sets the words off. */
  MARK,
  /** The normalised text of each block and quote, on lines of their own. */
  TEXT,
  /** Everybody who speaks, with the names, pronouns and descriptions that stand for them. */
  SPEAKERS;

  /** What is shown behind the speaker of each quote. */
  static final Set<Detail> OF_QUOTES = Collections.unmodifiableSet(EnumSet.range(BASIS, MARK));

  static Detail of(String name) {
    return valueOf(name.strip().toUpperCase(Locale.ROOT));
  }
}
