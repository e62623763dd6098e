package io.github.tankestrek.internal.speaker;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.SpeakerKind;

/**
 * Somebody who is quoted.
 *
 * @param name the fullest name, or the phrase that says who
 * @param kind what the speaker is
 * @param mentions pairs of the first token of a mention and the one after its last, in order
 */
public record FoundSpeaker(String name, SpeakerKind kind, ImmutableList<TokenRange> mentions) {

  /**
   * Tokens that stand together.
   *
   * @param first the first
   * @param end the one after the last
   */
  public record TokenRange(int first, int end) {}
}
