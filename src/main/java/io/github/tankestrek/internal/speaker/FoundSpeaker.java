package io.github.tankestrek.internal.speaker;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.SpeakerKind;
import java.util.Comparator;

/**
 * Somebody who is quoted.
 *
 * @param name the fullest name, or the phrase that says who
 * @param kind what the speaker is
 * @param mentions the tokens of each mention, in order
 */
public record FoundSpeaker(String name, SpeakerKind kind, ImmutableList<TokenRange> mentions) {

  /**
   * Tokens that stand together.
   *
   * @param first the first
   * @param end the one after the last
   */
  public record TokenRange(int first, int end) {
    static final Comparator<TokenRange> IN_ORDER =
        (a, b) -> a.first != b.first ? Integer.compare(a.first, b.first) : a.end - b.end;
  }
}
