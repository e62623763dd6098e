package io.github.tankestrek.html;

import com.google.common.collect.ComparisonChain;

/**
 * A stretch of the text that the page marks.
 *
 * @param start its start in the text as it was given
 * @param end its end, exclusive
 * @param kind what is there
 * @param quote the index of the quote that it is, or that it belongs to; -1 for a name
 * @param voice whose it is
 */
record Mark(int start, int end, Kind kind, int quote, Voice voice) implements Comparable<Mark> {

  /** Kinds of marks, from the outer to the inner where two are the same stretch. */
  enum Kind {
    /** Somebody's words. */
    QUOTE,
    /** The phrase that names the source of a quote. */
    MENTION,
    /** A name, pronoun or description of a speaker anywhere. */
    NAME,
    /** The verb or expression that introduces a quote. */
    CUE
  }

  /** {@return the part of the mark that lies in a stretch; empty at its edge if none does} */
  Mark within(int from, int to) {
    int first = Math.min(Math.max(start, from), to);
    return new Mark(first, Math.max(first, Math.min(end, to)), kind, quote, voice);
  }

  /** Whether there is no mark to see: an empty stretch that is no quote. */
  boolean isNothing() {
    return start == end && kind != Kind.QUOTE;
  }

  /** Orders as the page opens marks: by start, the longer first. */
  @Override
  public int compareTo(Mark other) {
    return ComparisonChain.start()
        .compare(start, other.start)
        .compare(other.end, end)
        .compare(kind, other.kind)
        .compare(quote, other.quote)
        .result();
  }
}
