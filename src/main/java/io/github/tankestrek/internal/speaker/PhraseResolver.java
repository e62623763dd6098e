package io.github.tankestrek.internal.speaker;

import com.google.common.collect.ImmutableSet;
import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.Gender;
import io.github.tankestrek.internal.text.Head;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves a source phrase: a name, a pronoun, or a description of somebody named elsewhere. */
final class PhraseResolver {
  private static final ImmutableSet<String> PARTNERS =
      ImmutableSet.of("kone", "ektemann", "mann", "kvinne", "kjæreste", "sambuar", "samboer");
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "mor",
          "far",
          "bror",
          "søster",
          "syster",
          "sønn",
          "son",
          "datter",
          "dotter",
          "kone",
          "ektemann",
          "mamma",
          "pappa",
          "onkel",
          "tante",
          "bestefar",
          "bestemor",
          "enke",
          "enkemann",
          "nabo",
          "vitne",
          "tiltalte",
          "siktede",
          "sikta",
          "mistenkte",
          "fornærmede",
          "domfelte",
          "offer");

  private final Tokens tokens;
  private final People people;
  private final Focus focus;
  private final Map<Person, Voice> named = new HashMap<>();
  private final Map<String, Voice> unnamed = new HashMap<>();
  private final Map<String, Person> strangers = new HashMap<>();

  /** The last group or pair that the article has spoken of. */
  private @Nullable Voice lastSeveral;

  PhraseResolver(Tokens tokens, People people, Focus focus) {
    this.tokens = tokens;
    this.people = people;
    this.focus = focus;
  }

  /** {@return who the phrase stands for, or null for a pronoun that nobody fits} */
  @Nullable Voice resolve(SourcePhrase source) {
    SourcePhrase second = source.joined();
    if (second != null) {
      return joint(source, second);
    }
    return switch (source.kind()) {
      case NAME -> byName(source);
      case PRONOUN -> byPronoun(source);
      case PERSON_NOUN -> byDescription(source);
      case ORGANIZATION_NOUN -> byOrganization(source);
      case GROUP_NOUN -> byGroup(source);
      case NOUN -> byNoun(source);
    };
  }

  /** {@return the voice of a named person} */
  Voice voice(Person person) {
    return named.computeIfAbsent(person, p -> new Voice(p.fullName(), p.kind, List.of(p)));
  }

  /** {@return whom the last pronoun in a stretch of narrative stands for, or null} */
  @Nullable Voice pronounIn(int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      if (tokens.isAny(i, WordClass.of(WordClass.HE, WordClass.SHE))) {
        Person person = focus.last(i, gender(i));
        return person == null ? null : voice(person);
      }
    }
    return null;
  }

  /** {@return whose role a definite noun in a stretch of narrative names, or null} */
  @Nullable Voice roleIn(int first, int end) {
    for (int i = first; i < end; i++) {
      Head head = tokens.head(i);
      if (head.isDefiniteRole()) {
        Person person = focus.last(i, true, p -> p.roles.contains(head.lemma()));
        if (person != null) {
          return voice(person);
        }
      }
    }
    return null;
  }

  private @Nullable Voice joint(SourcePhrase first, SourcePhrase second) {
    Voice a = resolve(single(first));
    Voice b = resolve(single(second));
    if (a == null || b == null || a.persons.isEmpty() || b.persons.isEmpty()) {
      return a != null ? a : b;
    }
    return several(a.persons.get(0), b.persons.get(0));
  }

  /** Two who are named together, so that {@code de} may stand for them from here on. */
  Voice several(Person a, Person b) {
    String name = a.fullName() + " & " + b.fullName();
    Voice voice = unnamed.computeIfAbsent(name, k -> new Voice(name, a.kind, List.of(a, b)));
    lastSeveral = voice;
    return voice;
  }

  private static SourcePhrase single(SourcePhrase p) {
    return new SourcePhrase(
        p.first(), p.end(), p.kind(), p.coreFirst(), p.coreEnd(), p.noun(), null);
  }

  private @Nullable Voice byName(SourcePhrase source) {
    Person person = people.at(source.coreFirst());
    if (person == null) {
      return byPhrase(source, SpeakerKind.PERSON);
    }
    if (source.noun() >= 0) {
      Head head = tokens.head(source.noun());
      if (head.kind() == Head.Kind.ROLE) {
        person.kind = SpeakerKind.PERSON;
      }
    }
    person.isSure = true;
    focus.add(source.coreFirst(), person, true);
    return voice(person);
  }

  private @Nullable Voice byPronoun(SourcePhrase source) {
    int token = source.coreFirst();
    if (tokens.is(token, WordClass.THEY)) {
      return byThey(source);
    }
    Gender gender = gender(token);
    Person person = focus.last(token, gender);
    if (person == null) {
      return null;
    }
    person.learn(gender);
    focus.add(token, person, true);
    Voice voice = voice(person);
    voice.mentions.add(new int[] {source.first(), source.end()});
    return voice;
  }

  private @Nullable Voice byThey(SourcePhrase source) {
    Voice several = lastSeveral;
    if (several != null) {
      several.mentions.add(new int[] {source.first(), source.end()});
    }
    return several;
  }

  private Gender gender(int token) {
    if (tokens.is(token, WordClass.HE)) {
      return Gender.MALE;
    }
    return tokens.is(token, WordClass.SHE) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private Voice byDescription(SourcePhrase source) {
    Person person = isIndefinite(source) ? null : described(source);
    if (person == null) {
      return byUnnamed(source);
    }
    focus.add(source.first(), person, true);
    Voice voice = voice(person);
    voice.mentions.add(new int[] {source.first(), source.end()});
    return voice;
  }

  private boolean isIndefinite(SourcePhrase source) {
    int first = source.first();
    return tokens.is(first, "en")
        || tokens.is(first, "ein")
        || tokens.is(first, "ei")
        || tokens.is(first, "et")
        || tokens.is(first, "eit");
  }

  /** The person introduced with the same title or role, else the last one that it may fit. */
  private @Nullable Person described(SourcePhrase source) {
    int noun = source.noun();
    Head head = tokens.head(noun);
    int age = age(noun);
    if (age >= 0) {
      Person aged = best(p -> p.age == age, source);
      return aged != null ? aged : focus.last(source.first(), head.gender());
    }
    String text = tokens.text(noun);
    String word = CaseFold.lower(text);
    Person tied = best(p -> isTied(p, text, word), source);
    if (tied != null) {
      return tied;
    }
    Person exact = best(p -> hasTitle(p, word, head), source);
    if (exact != null) {
      return exact;
    }
    Person sameRole = best(p -> p.roles.contains(head.lemma()), source);
    if (sameRole != null) {
      return sameRole;
    }
    Set<String> synonyms = RoleSynonyms.of(head.lemma());
    Person alike =
        synonyms.isEmpty() ? null : best(p -> !Collections.disjoint(p.roles, synonyms), source);
    if (alike != null) {
      return alike;
    }
    boolean epithet =
        tokens.is(source.first(), WordClass.DETERMINER) && source.end() == source.coreEnd();
    if (source.end() - source.first() > 1 && !epithet) {
      return null;
    }
    Person partner = partner(noun, head);
    if (partner != null) {
      return partner;
    }
    Person stranger = strangers.get(word);
    if (stranger != null) {
      return stranger;
    }
    Person last = focus.last(source.first(), genderOf(noun, head));
    return last != null && mayBe(head) ? last : null;
  }

  /** {@code kona}: of the couple that the article has spoken of. */
  private @Nullable Person partner(int noun, Head head) {
    Voice pair = lastSeveral;
    Gender gender = genderOf(noun, head);
    if (pair == null || gender == Gender.UNKNOWN || !PARTNERS.contains(head.lemma())) {
      return null;
    }
    for (Person person : pair.persons) {
      if (person.gender == gender) {
        return person;
      }
    }
    return null;
  }

  /**
   * Papers call one person by many roles, but {@code naboen, mora, tiltalte} without a name beside
   * it is somebody else.
   */
  private static boolean mayBe(Head head) {
    return !OTHERS.contains(head.lemma());
  }

  /** {@code Ap-politikeren, drammenseren}: by party, club or home. */
  private static boolean isTied(Person person, String noun, String word) {
    int hyphen = noun.indexOf('-');
    if (hyphen <= 0 && !endsAsDemonym(word)) {
      return false;
    }
    for (String tie : person.ties) {
      if (hyphen > 0 ? abbreviates(tie, noun.substring(0, hyphen)) : isDemonym(word, tie)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Sp} for {@code Senterparti}: the same first letter, the others in order. */
  private static boolean abbreviates(String shorter, String longer) {
    String a = CaseFold.lower(shorter);
    String b = CaseFold.lower(longer);
    if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int found = 0;
    for (int i = 0; i < b.length() && found < a.length(); i++) {
      found += b.charAt(i) == a.charAt(found) ? 1 : 0;
    }
    return found == a.length();
  }

  private static boolean endsAsDemonym(String word) {
    return word.endsWith("eren") || word.endsWith("aren") || word.endsWith("ingen");
  }

  private static boolean isDemonym(String word, String home) {
    String stem =
        CaseFold.lower(
            home.substring(
                0,
                Math.max(4, home.length() - 1) < home.length()
                    ? Math.max(4, home.length() - 1)
                    : home.length()));
    return stem.length() >= 4 && word.startsWith(stem);
  }

  private Gender genderOf(int noun, Head head) {
    if (tokens.is(noun, WordClass.FEMALE_PERSON)) {
      return Gender.FEMALE;
    }
    return tokens.is(noun, WordClass.MALE_PERSON) ? Gender.MALE : head.gender();
  }

  /** {@code litteraturkritikeren} for {@code litteraturkritiker}. */
  private static boolean hasTitle(Person person, String word, Head head) {
    if (!person.roles.contains(head.lemma())) {
      return false;
    }
    for (String title : person.titles) {
      if (word.startsWith(title) || title.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Person best(
      java.util.function.Predicate<Person> condition, SourcePhrase source) {
    Person near = focus.last(source.first(), true, condition);
    if (near != null) {
      return near;
    }
    Person found = null;
    for (Person person : people.first()) {
      if (person.isPerson() && condition.test(person)) {
        if (found != null) {
          return found;
        }
        found = person;
      }
    }
    return found;
  }

  /** {@code 57-åringen}. */
  private int age(int noun) {
    String text = tokens.text(noun);
    int hyphen = text.indexOf('-');
    if (hyphen < 1 || hyphen > 3 || !text.regionMatches(true, hyphen + 1, "åring", 0, 5)) {
      return -1;
    }
    for (int i = 0; i < hyphen; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return -1;
      }
    }
    return Integer.parseInt(text.substring(0, hyphen));
  }

  /** {@code hotellet} for the hotel that the article names. */
  private Voice byOrganization(SourcePhrase source) {
    if (source.noun() < 0) {
      return byPhrase(source, SpeakerKind.ORGANIZATION);
    }
    String noun = CaseFold.lower(tokens.text(source.noun()));
    Person found = null;
    for (Person named : people.first()) {
      String last = CaseFold.lower(named.name.get(named.name.size() - 1));
      boolean bare = source.end() - source.first() == 1;
      if (bare
          && named.kind == SpeakerKind.ORGANIZATION
          && named.name.size() > 1
          && last.length() >= 4
          && noun.startsWith(last)) {
        found = named;
      }
    }
    return found == null ? byPhrase(source, SpeakerKind.ORGANIZATION) : voice(found);
  }

  /** {@code ekteparet, begge}. */
  private boolean isPair(SourcePhrase source) {
    return source.end() - source.first() == 1
        && (tokens.text(source.first()).endsWith("paret")
            || tokens.is(source.first(), "begge")
            || tokens.is(source.first(), "duoen"));
  }

  private Voice byGroup(SourcePhrase source) {
    Voice pair = lastSeveral;
    if (pair != null && pair.persons.size() == 2 && isPair(source)) {
      pair.mentions.add(new int[] {source.first(), source.end()});
      return pair;
    }
    Voice voice = byPhrase(source, SpeakerKind.GROUP);
    lastSeveral = voice;
    return voice;
  }

  private Voice byNoun(SourcePhrase source) {
    int last = source.end() - 1;
    boolean definite = source.end() - source.first() == 1;
    Person person = definite ? focus.last(source.first(), Gender.UNKNOWN) : null;
    if (person != null && tokens.text(last).endsWith("en")) {
      return voice(person);
    }
    return byUnnamed(source);
  }

  /** Somebody without a name, who can be taken up by a pronoun like anybody else. */
  private Voice byUnnamed(SourcePhrase source) {
    String text = tokens.text(source.first(), source.end() - 1);
    Person person =
        strangers.computeIfAbsent(
            CaseFold.lower(text), k -> new Person(List.of(text), SpeakerKind.UNNAMED));
    if (source.noun() >= 0) {
      person.learn(genderOf(source.noun(), tokens.head(source.noun())));
    }
    person.isSure = true;
    person.mentions.add(new int[] {source.first(), source.end()});
    focus.add(source.first(), person, true);
    return voice(person);
  }

  private Voice byPhrase(SourcePhrase source, SpeakerKind kind) {
    String text = tokens.text(source.first(), source.end() - 1);
    Voice voice =
        unnamed.computeIfAbsent(CaseFold.lower(text), k -> new Voice(text, kind, List.of()));
    voice.mentions.add(new int[] {source.first(), source.end()});
    return voice;
  }
}
