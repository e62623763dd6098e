package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import io.github.tankestrek.internal.text.Gender;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom an article names. Two passes: the full names first, so that a surname joins its
 * bearer wherever the full name stands; then the single ones.
 */
final class People {
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);
  private static final long LISTED = GIVEN | WordClass.SURNAME.bit();

  private static final int MOST = 200;

  private final Tokens tokens;
  private final Spellings spellings;
  private final NameLinker linker;
  private final BitSet sources;
  private final List<Reference> names;

  /** Who bears each name. */
  private final @Nullable Person[] bearers;

  /** The tokens with which names begin, since most don't. */
  private final BitSet firstTokens = new BitSet();

  /** The lemmas of all roles that somebody is introduced with. */
  private final Set<String> roles = new HashSet<>();

  private final List<Person> all = new ArrayList<>();

  private People(Tokens tokens, List<Reference> names, BitSet sources) {
    this.tokens = tokens;
    this.spellings = new Spellings(tokens, names);
    this.linker = new NameLinker(tokens, spellings, sources);
    this.sources = sources;
    this.names = names;
    this.bearers = new Person[names.size()];
  }

  /**
   * {@return everybody named}
   *
   * @param names the names in order
   * @param sources the first tokens of the names that clauses give as sources
   */
  static People of(Tokens tokens, List<Reference> names, BitSet sources) {
    People people = new People(tokens, names, sources);
    people.addAll(true);
    people.linker.findOwnBearers(names);
    people.addAll(false);
    for (Person person : people.all) {
      people.judge(person);
    }
    return people;
  }

  private void addAll(boolean full) {
    for (int i = 0; i < names.size(); i++) {
      Reference name = names.get(i);
      if (name.end() - name.first() > 1 == full) {
        bearers[i] = add(name);
        firstTokens.set(name.first());
      }
    }
  }

  /** {@return who is named at a token, or null if no name begins there} */
  @Nullable Person at(int token) {
    return firstTokens.get(token) ? bearers[number(token)] : null;
  }

  /** The number of the name that begins at a token. */
  private int number(int token) {
    int low = 0;
    int high = names.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return whether anybody is introduced with a role} */
  boolean hasRole(String lemma) {
    return roles.contains(lemma);
  }

  /** {@return whom the article names first; nobody looks for a description beyond these} */
  List<Person> first() {
    return all.size() <= MOST ? all : all.subList(0, MOST);
  }

  private Person add(Reference name) {
    Name written = spellings.name(name);
    boolean full = name.end() - name.first() > 1;
    NameKind kind = new NameKind(tokens, name, written.isGenitive());
    Person person = linker.find(written, name);
    if (person == null) {
      person = new Person(written, kind.kind());
      all.add(person);
      linker.add(person);
    } else if (written.size() > person.name.size()) {
      linker.rename(person, written);
    }
    if (full && tokens.isAny(name.first(), GIVEN)) {
      person.kind = kind.kind();
    } else if (full && person.roles().isEmpty() && kind.hasOrganizationBefore()) {
      person.kind = SpeakerKind.ORGANIZATION;
    }
    person.isKnownByOneName |= !full;
    person.isKnownBySurname |=
        person.name.size() > 1
            && written.lastWord() == person.name.lastWord()
            && linker.isAlone(name);
    person.subjects += name.isSubject() ? 1 : 0;
    person.mentions.add(new TokenRange(name.first(), name.end()));
    learn(person, name);
    return person;
  }

  private void learn(Person person, Reference name) {
    int first = name.first();
    boolean male = tokens.is(first, WordClass.GIVEN_MALE);
    boolean female = tokens.is(first, WordClass.GIVEN_FEMALE);
    boolean isFirstName =
        name.end() - first > 1
            || person.name.size() > 1 && spellings.number(first) == person.name.firstWord();
    if (male != female && isFirstName) {
      person.learn(male ? Gender.MALE : Gender.FEMALE);
    }
    new RoleReader(tokens, name, person).read();
  }

  /** What all mentions together say. */
  private void judge(Person person) {
    Collections.sort(person.mentions);
    if (isPlace(person)) {
      person.kind = SpeakerKind.ORGANIZATION;
    }
    person.isSure = isSure(person);
    roles.addAll(person.roles());
  }

  /**
   * A single name that stands after a preposition of place: once if it is on no list of names, more
   * often than as a subject if it is a surname and a place.
   */
  private boolean isPlace(Person person) {
    if (person.name.size() > 1 || !person.roles().isEmpty() || !person.isPerson()) {
      return false;
    }
    int places = 0;
    boolean listed = false;
    for (TokenRange mention : person.mentions) {
      int first = mention.first();
      listed |= tokens.isAny(first, LISTED);
      if (listed && (!tokens.is(first, WordClass.PLACE) || sources.get(first))) {
        return false;
      }
      places += isAfterPlacePreposition(first) ? 1 : 0;
    }
    return places > (listed ? person.subjects : 0);
  }

  private boolean isAfterPlacePreposition(int token) {
    int before = token - 1;
    return before >= 0 && (tokens.is(before, Word.I) || tokens.is(before, Word.PAA));
  }

  /** A name that is listed, comes with a role, age or party, or is a subject more than once. */
  private boolean isSure(Person person) {
    if (!person.roles().isEmpty()
        || !person.ties().isEmpty()
        || person.age >= 0
        || person.gender != Gender.UNKNOWN
        || person.subjects > 1) {
      return true;
    }
    TokenRange mention = person.mentions.get(0);
    for (int i = mention.first(); i < mention.end(); i++) {
      if (tokens.isAny(i, LISTED)) {
        return true;
      }
    }
    return false;
  }
}
