package io.github.tankestrek;

import java.io.Serializable;

/**
 * A number of quotes, and of the words in them.
 *
 * <pre>{@code
 * QuoteTally named = SourceCounts.of(article).ofKind(SpeakerKind.PERSON);
 * System.out.println(named.quotes() + " quotes, " + named.words() + " words");
 * }</pre>
 *
 * @param quotes how many quotes, 0 or more
 * @param words how many words they have together, 0 or more; a word is a run between spaces with a
 *     letter or a digit in it
 */
public record QuoteTally(int quotes, int words) implements Serializable {
  /** No quote. */
  public static final QuoteTally NONE = new QuoteTally(0, 0);

  /**
   * Makes a tally.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public QuoteTally {
    if (quotes < 0 || words < 0) {
      throw new IllegalArgumentException(
          "a tally needs quotes >= 0 and words >= 0, but they are " + quotes + " and " + words);
    }
  }

  /**
   * {@return the two together}
   *
   * @param other the tally to add
   */
  public QuoteTally plus(QuoteTally other) {
    return new QuoteTally(quotes + other.quotes, words + other.words);
  }

  QuoteTally plusQuote(int itsWords) {
    return new QuoteTally(quotes + 1, words + itsWords);
  }
}
