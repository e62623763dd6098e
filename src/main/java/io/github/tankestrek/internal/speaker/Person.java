package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import io.github.tankestrek.internal.text.Gender;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody or something that an article names, while it is being read. */
final class Person {
  /** A description is compared with each of them; nobody has more. */
  private static final int MOST_TITLES = 16;

  /** The fullest name so far. */
  Name name;

  SpeakerKind kind;
  Gender gender = Gender.UNKNOWN;
  int age = -1;

  /** Whether anything but a capital shows that it is a person. */
  boolean isSure;

  /** How often the name may be a subject. */
  int subjects;

  /** Whether the article calls the person by one name at least once. */
  boolean isKnownByOneName;

  private Set<String> roles = Set.of();
  private Set<String> titles = Set.of();
  private Set<String> ties = Set.of();

  final List<TokenRange> mentions = new ArrayList<>();

  /** The voice that this person has been given. */
  @Nullable Voice voice;

  Person(Name name, SpeakerKind kind) {
    this.name = name;
    this.kind = kind;
  }

  /** Heads of the nouns that come with the name. */
  Set<String> roles() {
    return roles;
  }

  /** Those nouns themselves, in lower case. */
  Set<String> titles() {
    return titles;
  }

  /** Parties, places and firms that the article connects with the person, as written. */
  Set<String> ties() {
    return ties;
  }

  void addRole(String lemma) {
    roles = with(roles, lemma);
  }

  void addTitle(String noun) {
    if (titles.size() < MOST_TITLES) {
      titles = with(titles, noun);
    }
  }

  void addTie(String name) {
    ties = with(ties, name);
  }

  /** Most people have none, so a set is made for the first. */
  private static Set<String> with(Set<String> set, String word) {
    Set<String> grown = set.isEmpty() ? new LinkedHashSet<>(4) : set;
    grown.add(word);
    return grown;
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
