package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import io.github.tankestrek.internal.speaker.Reference.Rank;
import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.Gender;
import io.github.tankestrek.internal.text.Head;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import io.github.tankestrek.internal.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves a source phrase: a name, a pronoun, or a description of somebody named elsewhere. */
final class PhraseResolver {
  private static final Set<String> PARTNERS =
      Set.of("kone", "ektemann", "mann", "kvinne", "kjæreste", "sambuar", "samboer");

  private final Tokens tokens;
  private final People people;

  /** Everybody whom a clause names as a source. */
  private final Set<Person> speakers;

  private final Focus focus;
  private final Voices voices;
  private final Descriptions descriptions;
  private final OrganizationNouns organizations;
  private final Map<String, Person> strangers = new HashMap<>();

  PhraseResolver(
      Tokens tokens,
      People people,
      Set<Person> speakers,
      Focus focus,
      Voices voices,
      Descriptions descriptions) {
    this.speakers = speakers;
    this.tokens = tokens;
    this.people = people;
    this.focus = focus;
    this.voices = voices;
    this.descriptions = descriptions;
    this.organizations = new OrganizationNouns(tokens, people);
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
      case AUTHOR -> null;
      case NOUN -> byNoun(source);
    };
  }

  private @Nullable Voice joint(SourcePhrase first, SourcePhrase second) {
    Voice a = resolve(first.alone());
    Voice b = resolve(second);
    if (a == null || b == null) {
      return a != null ? a : b;
    }
    if (a == b) { // "rektoren og læreren" are two, although each may be the one who is named
      return voices.several(voices.of(first, SpeakerKind.GROUP));
    }
    return voices.several(voices.joint(a, b));
  }

  private @Nullable Voice byName(SourcePhrase source) {
    Person person = people.at(source.coreFirst());
    if (person == null) {
      return voices.of(source, SpeakerKind.PERSON);
    }
    if (source.noun() >= 0 && tokens.head(source.noun()).kind() == Head.Kind.ROLE) {
      person.kind = SpeakerKind.PERSON;
    }
    person.isSure = true;
    focus.add(source.coreFirst(), person, Rank.SUBJECT);
    Voice voice = voices.of(person);
    return person.isPerson() ? voice : voices.several(voice);
  }

  private @Nullable Voice byPronoun(SourcePhrase source) {
    int token = source.coreFirst();
    if (tokens.is(token, WordClass.THEY)) {
      Voice several = voices.lastSeveral();
      return several == null ? null : voices.mentioned(several, source);
    }
    Gender gender = gender(token);
    Person person = focus.nearest(token, gender);
    if (person == null) {
      return null;
    }
    person.learn(gender);
    focus.add(token, person, Rank.SUBJECT);
    return voices.mentioned(voices.of(person), source);
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
    focus.add(source.first(), person, Rank.SUBJECT);
    return voices.mentioned(voices.of(person), source);
  }

  private boolean isIndefinite(SourcePhrase source) {
    int first = source.first();
    return tokens.is(first, Word.EN)
        || tokens.is(first, Word.EIN)
        || tokens.is(first, Word.EI)
        || tokens.is(first, Word.ET)
        || tokens.is(first, Word.EIT);
  }

  /** The person introduced with the same title or role, else the last one that it may fit. */
  private @Nullable Person described(SourcePhrase source) {
    int noun = source.noun();
    Person introduced = descriptions.introduced(noun);
    if (introduced != null || descriptions.isAge(noun)) {
      return introduced != null
          ? introduced
          : focus.nearest(source.first(), descriptions.gender(noun));
    }
    Person alike = descriptions.alike(noun);
    if (alike != null) {
      return alike;
    }
    boolean epithet =
        tokens.is(source.first(), WordClass.DETERMINER) && source.end() == source.coreEnd();
    if (source.end() - source.first() > 1 && !epithet) {
      return null;
    }
    Person partner = partner(noun);
    if (partner != null) {
      return partner;
    }
    boolean stranger = strangers.containsKey(CaseFold.lower(tokens.text(noun)));
    return !stranger && mayBe(tokens.head(noun)) ? mostLikely(source) : null;
  }

  /** The nearest; before anybody was named, the first named one who speaks later on. */
  private @Nullable Person mostLikely(SourcePhrase source) {
    Gender gender = descriptions.gender(source.noun());
    Person near = focus.nearest(source.first(), gender);
    if (near != null && near.kind == SpeakerKind.PERSON) {
      return near;
    }
    for (Person person : people.first()) {
      if (speakers.contains(person) && person.isPerson() && person.gender.agrees(gender)) {
        return person;
      }
    }
    return null;
  }

  /** {@code kona}: of the couple that the article has spoken of. */
  private @Nullable Person partner(int noun) {
    Voice pair = voices.lastSeveral();
    Gender gender = descriptions.gender(noun);
    if (pair == null || gender == Gender.UNKNOWN || !PARTNERS.contains(tokens.head(noun).lemma())) {
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
    return !UnnamedRoles.LEMMAS.contains(head.lemma());
  }

  /** {@code hotellet} for the hotel that the article names. */
  private Voice byOrganization(SourcePhrase source) {
    Person named = source.noun() < 0 ? null : organizations.named(source);
    return voices.several(
        named == null ? voices.of(source, SpeakerKind.ORGANIZATION) : voices.of(named));
  }

  /** {@code ekteparet, begge}, or two with the same role: {@code filmskaperne}. */
  private boolean isPair(SourcePhrase source, Voice pair) {
    int noun = source.first();
    if (source.end() - noun > 1) {
      return false;
    }
    String role = tokens.head(noun).lemma();
    boolean sameRole =
        tokens.head(noun).isPluralRole()
            && (pair.persons.get(0).roles().contains(role)
                || pair.persons.get(1).roles().contains(role));
    boolean ofTheirs = source.noun() < 0 && tokens.text(noun).indexOf('-') > 0; // "Sp-toppane"
    return sameRole
        || ofTheirs
        || tokens.text(noun).endsWith("paret")
        || tokens.is(noun, Word.BEGGE)
        || tokens.is(noun, Word.DUOEN);
  }

  /** {@code de to, dei to lærarane}. */
  private boolean isTwo(SourcePhrase source) {
    return source.end() - source.first() > 1
        && tokens.is(source.first(), WordClass.THEY)
        && tokens.is(source.first() + 1, Word.TO);
  }

  private Voice byGroup(SourcePhrase source) {
    Voice pair = voices.lastSeveral();
    boolean two = isTwo(source);
    if (pair != null && pair.persons.size() == 2 && (two || isPair(source, pair))) {
      return voices.mentioned(pair, source);
    }
    List<Person> last = two ? focus.lastTwo(source.first()) : List.of();
    if (last.size() == 2) {
      return voices.several(voices.mentioned(voices.of(last.get(1), last.get(0)), source));
    }
    return voices.several(voices.of(source, SpeakerKind.GROUP));
  }

  private Voice byNoun(SourcePhrase source) {
    int last = source.end() - 1;
    boolean definite = source.end() - source.first() == 1;
    Person person = definite ? focus.nearest(source.first(), Gender.UNKNOWN) : null;
    if (person != null && tokens.text(last).endsWith("en")) {
      return voices.of(person);
    }
    return byUnnamed(source);
  }

  /** Somebody without a name, who can be taken up by a pronoun like anybody else. */
  private Voice byUnnamed(SourcePhrase source) {
    String text = tokens.text(source.first(), source.end() - 1);
    String key = CaseFold.lower(text);
    Person person = strangers.get(key);
    if (person == null) {
      person = new Person(Name.ofPhrase(source.first(), source.end()), SpeakerKind.UNNAMED);
      strangers.put(key, person);
    }
    if (source.noun() >= 0) {
      person.learn(descriptions.gender(source.noun()));
    }
    person.isSure = true;
    person.mentions.add(new TokenRange(source.first(), source.end()));
    focus.add(source.first(), person, Rank.SUBJECT);
    return voices.of(person);
  }

  /** Read when the first description fits nobody. */
  private static final class UnnamedRoles {
    static final Set<String> LEMMAS = Set.copyOf(WordLists.entries("unnamed-roles"));
  }
}
