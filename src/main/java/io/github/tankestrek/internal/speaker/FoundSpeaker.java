package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import java.util.List;

/**
 * Somebody who is quoted.
 *
 * @param name the fullest name, or the phrase that says who
 * @param kind what the speaker is
 * @param mentions the tokens of each mention, in order
 */
public record FoundSpeaker(String name, SpeakerKind kind, List<TokenRange> mentions) {

  /**
   * Tokens that stand together.
   *
   * @param first the first
   * @param end the one after the last
   */
  public record TokenRange(int first, int end) implements Comparable<TokenRange> {
    @Override
    public int compareTo(TokenRange other) {
      return first != other.first
          ? Integer.compare(first, other.first)
          : Integer.compare(end, other.end);
    }
  }
}
