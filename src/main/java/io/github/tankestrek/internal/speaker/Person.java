package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.text.Gender;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Somebody or something that an article names, while it is being read. */
final class Person {
  /** The fullest name so far, word by word, without a genitive. */
  List<String> name;

  SpeakerKind kind;
  Gender gender = Gender.UNKNOWN;
  int age = -1;

  /** Whether anything but a capital shows that it is a person. */
  boolean isSure;

  /** How often the name may be a subject. */
  int subjects;

  /** Whether the article calls the person by one name at least once. */
  boolean isKnownByOneName;

  /** Heads of the nouns that come with the name, and those nouns in lower case. */
  final Set<String> roles = new LinkedHashSet<>();

  final Set<String> titles = new LinkedHashSet<>();

  /** Parties, places and firms that the article connects with the person, as written. */
  final Set<String> ties = new LinkedHashSet<>();

  /** Pairs of first and end tokens. */
  final List<int[]> mentions = new ArrayList<>();

  Person(List<String> name, SpeakerKind kind) {
    this.name = name;
    this.kind = kind;
  }

  String fullName() {
    return String.join(" ", name);
  }

  /** Whether it is one person, named or not. */
  boolean isPerson() {
    return kind == SpeakerKind.PERSON || kind == SpeakerKind.UNNAMED;
  }

  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }
}
