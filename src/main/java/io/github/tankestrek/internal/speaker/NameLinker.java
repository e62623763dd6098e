package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.internal.text.Gender;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins a name to the person who bears it: the same name, the surname alone, the first name alone,
 * or the first name with the surname of a longer name.
 */
final class NameLinker {
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  /** What stands in a list of its own is spelt right. */
  private static final long NO_MISPRINT =
      GIVEN
          | WordClass.of(
              WordClass.ORGANIZATION, WordClass.PARTY, WordClass.AGENCY, WordClass.PLACE);

  /** So many people of one name are looked at. */
  private static final int MOST_BEARERS = 50;

  /** So many of a person's last mentions are looked at. */
  private static final int MOST_MENTIONS = 8;

  private static final int FAMOUS = 8;

  private final Tokens tokens;
  private final Spellings spellings;
  private final BitSet sources;
  private final Map<Integer, List<Person>> byLast = new HashMap<>();
  private final Map<Integer, List<Person>> byFirst = new HashMap<>();
  private final Map<Integer, List<Person>> byMiddle = new HashMap<>();

  /** Surnames that alone stand for another person than the full names with them. */
  private final BitSet ownBearer = new BitSet();

  /**
   * @param tokens the tokens
   * @param spellings the numbers of the names' words
   * @param sources the first tokens of the names that clauses give as sources
   */
  NameLinker(Tokens tokens, Spellings spellings, BitSet sources) {
    this.tokens = tokens;
    this.spellings = spellings;
    this.sources = sources;
  }

  /** Makes a person known by the first and last words of the name. */
  void add(Person person) {
    add(byLast, person.name.lastWord(), person);
    add(byFirst, person.name.firstWord(), person);
    addMiddle(person);
  }

  /** {@code Makken} for {@code Ola «Makken» Vik}. */
  private void addMiddle(Person person) {
    for (int i = 1; i < person.name.size() - 1; i++) {
      add(byMiddle, person.name.word(i), person);
    }
  }

  /** Makes a person known by a fuller name. */
  void rename(Person person, Name name) {
    person.name = name;
    add(byFirst, name.firstWord(), person);
    addMiddle(person);
  }

  private static void add(Map<Integer, List<Person>> map, int word, Person person) {
    List<Person> bearers = map.get(word);
    if (bearers == null) {
      bearers = new ArrayList<>(2);
      map.put(word, bearers);
    }
    bearers.add(person);
  }

  /**
   * Papers introduce people by their full names. A surname that stands alone again and again before
   * a full name with it belongs to somebody who needs no introduction.
   */
  void findOwnBearers(List<Reference> names) {
    Map<Integer, Integer> alone = new HashMap<>();
    for (Reference name : names) {
      if (name.end() - name.first() > 1 || name.quoted()) {
        continue;
      }
      int word = spellings.number(name.first());
      List<Person> bearers = byLast.get(word);
      if (bearers == null) {
        continue;
      }
      if (!isIntroduced(bearers, name.first()) && alone.merge(word, 1, Integer::sum) >= FAMOUS) {
        ownBearer.set(word);
      }
    }
  }

  private static boolean isIntroduced(List<Person> bearers, int before) {
    for (Person bearer : some(bearers)) {
      if (bearer.mentions.get(0).first() < before) {
        return true;
      }
    }
    return false;
  }

  /** {@return who bears a name, or null if nobody known does} */
  @Nullable Person find(Name words, Reference name) {
    List<Person> bearers = byLast.get(words.lastWord());
    if (words.size() > 1) {
      Person found = best(bearers, words, name);
      boolean given = found == null && tokens.isAny(name.end() - 1, GIVEN);
      return given ? byGivenNames(words) : found;
    }
    if (ownBearer.get(words.lastWord())) {
      return firstSingle(bearers);
    }
    Person first = nearest(byFirst.get(words.lastWord()), name);
    Person surname = best(bearers, words, name);
    boolean given =
        tokens.isAny(name.first(), GIVEN) && !tokens.is(name.first(), WordClass.SURNAME);
    Person likely = given ? first : surname;
    if (likely == null) {
      likely = given ? bySurnameOfForeigner(surname) : first;
    }
    if (likely == null) {
      likely = nearest(byMiddle.get(words.lastWord()), name);
    }
    return likely != null || tokens.isAny(name.first(), NO_MISPRINT) ? likely : byMisprint(words);
  }

  /** {@code Erikssen} for the {@code Kari Eriksson} whom the article has introduced. */
  private @Nullable Person byMisprint(Name words) {
    int looked = 0;
    for (Map.Entry<Integer, List<Person>> entry : byLast.entrySet()) {
      Person person = entry.getValue().get(0);
      boolean introduced = person.name.size() > 1 && person.isPerson();
      if (introduced && spellings.isMisprint(words.lastWord(), entry.getKey())) {
        return person;
      }
      if (++looked >= MOST_BEARERS) {
        return null;
      }
    }
    return null;
  }

  /** {@code Jan Gunnar} for {@code Jan Gunnar Moe}. */
  private @Nullable Person byGivenNames(Name words) {
    for (Person candidate : some(byFirst.get(words.firstWord()))) {
      if (candidate.name.size() > words.size() && candidate.name.startsWith(words)) {
        return candidate;
      }
    }
    return null;
  }

  /** {@code Olav} is not the Olav of {@code St. Olav}, but {@code Wyclef Jean} is Jean. */
  private @Nullable Person bySurnameOfForeigner(@Nullable Person person) {
    return person != null && person.name.opensAbbreviated(tokens) ? null : person;
  }

  private @Nullable Person best(@Nullable List<Person> candidates, Name words, Reference name) {
    Person found = null;
    for (Person candidate : some(candidates)) {
      if (fits(candidate, words) && (found == null || isLikelier(candidate, found, name))) {
        found = candidate;
      }
    }
    return found;
  }

  /** A surname alone is that of whom the article has called so: relatives have first names. */
  private boolean isLikelier(Person a, Person b, Reference name) {
    return isAlone(name) && a.isKnownBySurname != b.isKnownBySurname
        ? a.isKnownBySurname
        : isNearer(a, b, name);
  }

  /** {@return whether one name stands for somebody, with no noun such as {@code pappa Vold}} */
  boolean isAlone(Reference name) {
    int first = name.first();
    boolean relative = first > 0 && Descriptions.gender(tokens, first - 1) != Gender.UNKNOWN;
    return name.end() - first == 1 && !relative;
  }

  /** The same name, or a part of it: the surname, or a first name or a nickname with it. */
  private static boolean fits(Person person, Name words) {
    if (words.size() == 1) {
      return true;
    }
    Name name = person.name;
    Name longer = name.size() >= words.size() ? name : words;
    Name shorter = name.size() >= words.size() ? words : name;
    return shorter.size() > 1 && longer.contains(shorter.firstWord());
  }

  private static @Nullable Person firstSingle(@Nullable List<Person> candidates) {
    for (Person candidate : some(candidates)) {
      if (candidate.name.size() == 1) {
        return candidate;
      }
    }
    return null;
  }

  private static List<Person> some(@Nullable List<Person> candidates) {
    if (candidates == null) {
      return List.of();
    }
    return candidates.size() <= MOST_BEARERS ? candidates : candidates.subList(0, MOST_BEARERS);
  }

  private @Nullable Person nearest(@Nullable List<Person> candidates, Reference name) {
    Person found = null;
    for (Person candidate : some(candidates)) {
      if (candidate.isPerson() && (found == null || isNearer(candidate, found, name))) {
        found = candidate;
      }
    }
    return found;
  }

  /**
   * The bearer who spoke last; else whom the article has called by one name before; else, for a
   * single name, who was introduced first, since relatives come with their first names.
   */
  private boolean isNearer(Person a, Person b, Reference name) {
    int sourceA = lastBefore(a, name.first(), true);
    int sourceB = lastBefore(b, name.first(), true);
    if (sourceA != sourceB) {
      return sourceA > sourceB;
    }
    if (name.end() - name.first() > 1) {
      return lastBefore(a, name.first(), false) > lastBefore(b, name.first(), false);
    }
    return a.isKnownByOneName != b.isKnownByOneName && a.isKnownByOneName;
  }

  /** The last mention before a token, of those as a source if so wished. */
  private int lastBefore(Person person, int token, boolean asSource) {
    int last = -1;
    int from = Math.max(0, person.mentions.size() - MOST_MENTIONS);
    for (int i = person.mentions.size() - 1; i >= from; i--) {
      int first = person.mentions.get(i).first();
      if (first < token && first > last && (!asSource || sources.get(first))) {
        last = first;
      }
    }
    return last;
  }
}
