package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who is quoted: one person, several who speak together, or a noun phrase for nobody
 * named.
 */
final class Voice {
  final String name;
  final SpeakerKind kind;

  /** Where the article means the voice without a name. */
  final List<TokenRange> mentions = new ArrayList<>();

  /** Who they are, if they are named; two for joint speakers. */
  final List<Person> persons;

  Voice(String name, SpeakerKind kind, List<Person> persons) {
    this.name = name;
    this.kind = kind;
    this.persons = persons;
  }
}
