package io.github.tankestrek.internal.speaker;

import com.google.common.collect.Iterables;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a name to the person who bears it: the same name, the surname alone, the first name alone,
 * or the first name with the surname of a longer name.
 */
final class NameLinker {
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  /** So many people of one name are looked at. */
  private static final int MOST_BEARERS = 50;

  /** So many of a person's last mentions are looked at. */
  private static final int MOST_MENTIONS = 8;

  private static final int FAMOUS = 8;

  private final Tokens tokens;
  private final BitSet sources;
  private final Map<String, List<Person>> byLast = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();

  /** Surnames that alone stand for another person than the full names with them. */
  private final Set<String> ownBearer = new HashSet<>();

  /**
   * @param tokens the tokens
   * @param sources the first tokens of the names that clauses give as sources
   */
  NameLinker(Tokens tokens, BitSet sources) {
    this.tokens = tokens;
    this.sources = sources;
  }

  /** Makes a person known by the first and last words of the name. */
  void add(Person person) {
    addByLast(person);
    addByFirst(person);
  }

  /** Makes a person known by a fuller name. */
  void rename(Person person, List<String> name) {
    person.name = name;
    addByFirst(person);
  }

  private void addByLast(Person person) {
    String last = NameWords.key(person.name.get(person.name.size() - 1));
    byLast.computeIfAbsent(last, k -> new ArrayList<>(1)).add(person);
  }

  private void addByFirst(Person person) {
    String first = NameWords.key(person.name.get(0));
    byFirst.computeIfAbsent(first, k -> new ArrayList<>(1)).add(person);
  }

  /**
   * Papers introduce people by their full names. A surname that stands alone again and again before
   * a full name with it belongs to somebody who needs no introduction.
   */
  void findOwnBearers(List<Reference> names) {
    Map<String, Integer> alone = new HashMap<>();
    for (Reference name : names) {
      if (name.end() - name.first() > 1 || name.quoted()) {
        continue;
      }
      String word = NameWords.key(tokens.text(name.end() - 1));
      List<Person> bearers = byLast.get(word);
      if (bearers == null) {
        continue;
      }
      if (!isIntroduced(bearers, name.first()) && alone.merge(word, 1, Integer::sum) >= FAMOUS) {
        ownBearer.add(word);
      }
    }
  }

  private static boolean isIntroduced(List<Person> bearers, int before) {
    for (Person bearer : Iterables.limit(bearers, MOST_BEARERS)) {
      if (bearer.mentions.get(0)[0] < before) {
        return true;
      }
    }
    return false;
  }

  /** {@return who bears a name, or null if nobody known does} */
  @Nullable Person find(List<String> words, Reference name) {
    String last = NameWords.key(words.get(words.size() - 1));
    if (words.size() > 1) {
      Person found = best(byLast.get(last), words, name);
      boolean given = found == null && tokens.isAny(name.end() - 1, GIVEN);
      return given ? byGivenNames(words) : found;
    }
    if (ownBearer.contains(last)) {
      return nearestSingle(byLast.get(last));
    }
    Person first = nearest(byFirst.get(last), name);
    Person surname = best(byLast.get(last), words, name);
    boolean given =
        tokens.isAny(name.first(), GIVEN) && !tokens.is(name.first(), WordClass.SURNAME);
    Person likely = given ? first : surname;
    return likely != null ? likely : given ? bySurnameOfForeigner(surname) : first;
  }

  /** {@code Jan Gunnar} for {@code Jan Gunnar Moe}. */
  private @Nullable Person byGivenNames(List<String> words) {
    List<Person> candidates = byFirst.getOrDefault(NameWords.key(words.get(0)), List.of());
    for (Person candidate : Iterables.limit(candidates, MOST_BEARERS)) {
      List<String> name = candidate.name;
      if (name.size() > words.size() && isSuffix(name.subList(0, words.size()), words)) {
        return candidate;
      }
    }
    return null;
  }

  /** {@code Olav} is not the Olav of {@code St. Olav}, but {@code Wyclef Jean} is Jean. */
  private static @Nullable Person bySurnameOfForeigner(@Nullable Person person) {
    boolean abbreviated = person != null && person.name.get(0).endsWith(".");
    return abbreviated ? null : person;
  }

  private @Nullable Person best(
      @Nullable List<Person> candidates, List<String> words, Reference name) {
    if (candidates == null) {
      return null;
    }
    Person found = null;
    for (Person candidate : Iterables.limit(candidates, MOST_BEARERS)) {
      if (fits(candidate, words) && (found == null || isNearer(candidate, found, name))) {
        found = candidate;
      }
    }
    return found;
  }

  /** The same name, or a part of it: the surname, or the first name with it. */
  private static boolean fits(Person person, List<String> words) {
    List<String> name = person.name;
    if (words.size() == 1) {
      return true;
    }
    List<String> longer = name.size() >= words.size() ? name : words;
    List<String> shorter = name.size() >= words.size() ? words : name;
    if (shorter.size() == 1) {
      return false;
    }
    return isSuffix(longer, shorter) || same(longer.get(0), shorter.get(0));
  }

  private static boolean isSuffix(List<String> longer, List<String> shorter) {
    int shift = longer.size() - shorter.size();
    for (int i = 0; i < shorter.size(); i++) {
      if (!same(longer.get(shift + i), shorter.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || NameWords.key(a).equals(NameWords.key(b));
  }

  private static @Nullable Person nearestSingle(@Nullable List<Person> candidates) {
    if (candidates == null) {
      return null;
    }
    return candidates.stream()
        .limit(MOST_BEARERS)
        .filter(p -> p.name.size() == 1)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Person nearest(@Nullable List<Person> candidates, Reference name) {
    if (candidates == null) {
      return null;
    }
    Person found = null;
    for (Person candidate : Iterables.limit(candidates, MOST_BEARERS)) {
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
      int first = person.mentions.get(i)[0];
      if (first < token && first > last && (!asSource || sources.get(first))) {
        last = first;
      }
    }
    return last;
  }
}
