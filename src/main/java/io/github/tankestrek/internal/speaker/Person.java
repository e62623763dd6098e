package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.Gender;
import io.github.tankestrek.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody or something that an article names, while it is being read. */
final class Person {
  /** A description is compared with each of them; nobody has more roles, titles or ties. */
  private static final int MOST = 16;

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

  /** Whether that is the last of several names, with no noun before it. */
  boolean isKnownBySurname;

  private List<String> roles = List.of();
  private List<Integer> titles = List.of();
  private List<String> ties = List.of();

  final List<TokenRange> mentions = new ArrayList<>();

  /** The voice that this person has been given. */
  @Nullable Voice voice;

  Person(Name name, SpeakerKind kind) {
    this.name = name;
    this.kind = kind;
  }

  /** Heads of the nouns that come with the name. */
  List<String> roles() {
    return roles;
  }

  /** Parties, places and firms that the article connects with the person, in lower case. */
  List<String> ties() {
    return ties;
  }

  /** The token of the last mention before a place, or -1; mentions are in order. */
  int lastMentionBefore(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : mentions.get(low - 1).first();
  }

  void addRole(String lemma) {
    if (!roles.contains(lemma)) {
      roles = with(roles, lemma);
    }
  }

  /** Adds a noun that comes with the name. */
  void addTitle(Tokens tokens, int noun) {
    for (int title : titles) {
      if (tokens.same(title, noun)) {
        return;
      }
    }
    titles = with(titles, noun);
  }

  /** {@return whether a noun is one of these or begins so, in another form or not} */
  boolean hasTitleLike(Tokens tokens, int noun) {
    for (int title : titles) {
      if (tokens.isOpening(title, noun) || tokens.isOpening(noun, title)) {
        return true;
      }
    }
    return false;
  }

  void addTie(String name) {
    String tie = CaseFold.lower(name);
    if (!ties.contains(tie)) {
      ties = with(ties, tie);
    }
  }

  /** Most people have none, so a list is made for the first. */
  private static <T> List<T> with(List<T> list, T one) {
    List<T> grown = list.isEmpty() ? new ArrayList<>(2) : list;
    if (grown.size() < MOST) {
      grown.add(one);
    }
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
