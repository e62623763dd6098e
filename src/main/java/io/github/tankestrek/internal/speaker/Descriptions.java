package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.Gender;
import io.github.tankestrek.internal.text.Head;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves definite descriptions: {@code 57-åringen} by age, {@code Ap-politikeren, drammenseren}
 * by party, club or home, {@code ordføraren} by title or role.
 */
final class Descriptions {
  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_PLACE = 3;
  private static final int MOST_DIGITS = 3;
  private static final String YEARS_OLD = "åring";

  private final Tokens tokens;
  private final People people;
  private final Focus focus;

  Descriptions(Tokens tokens, People people, Focus focus) {
    this.tokens = tokens;
    this.people = people;
    this.focus = focus;
  }

  /** {@return whom the article introduces so that the noun fits, also later on, or null} */
  @Nullable Person introduced(int noun) {
    return fitting(noun, true);
  }

  /** {@return whom the article has introduced so far so that the noun fits, or null} */
  @Nullable Person introducedBefore(int noun) {
    return fitting(noun, false);
  }

  private @Nullable Person fitting(int noun, boolean ahead) {
    if (age(noun) >= 0) {
      return best(noun, ahead, Way.AGE);
    }
    Person tied = mayTellTie(noun) ? best(noun, ahead, Way.TIE) : null;
    if (tied != null || !people.hasRole(tokens.head(noun).lemma())) {
      return tied;
    }
    Person exact = best(noun, ahead, Way.TITLE);
    return exact != null ? exact : best(noun, ahead, Way.ROLE);
  }

  /** {@return whom the article has introduced with a word for the same role, or null} */
  @Nullable Person alike(int noun) {
    for (String role : RoleSynonyms.of(tokens.head(noun).lemma())) {
      if (people.hasRole(role)) {
        return best(noun, true, Way.SYNONYM);
      }
    }
    return null;
  }

  /** {@return whether the noun gives an age} */
  boolean isAge(int noun) {
    return age(noun) >= 0;
  }

  /** {@return the gender that the noun tells} */
  Gender gender(int noun) {
    return gender(tokens, noun);
  }

  /** {@return the gender that a noun tells} */
  static Gender gender(Tokens tokens, int noun) {
    if (tokens.is(noun, WordClass.FEMALE_PERSON)) {
      return Gender.FEMALE;
    }
    return tokens.is(noun, WordClass.MALE_PERSON) ? Gender.MALE : tokens.head(noun).gender();
  }

  /** The nearest before the noun; else, where one may look ahead, the first in the article. */
  private @Nullable Person best(int noun, boolean ahead, Way way) {
    Description description = new Description(noun, way);
    Person near = focus.nearest(noun, description);
    if (near != null || !ahead) {
      return near;
    }
    for (Person person : people.first()) {
      if (person.isPerson() && description.test(person)) {
        return person;
      }
    }
    return null;
  }

  private boolean mayTellTie(int noun) {
    return tokens.endsWith(noun, "eren")
        || tokens.endsWith(noun, "aren")
        || tokens.endsWith(noun, "ingen")
        || hyphen(noun) > tokens.start(noun);
  }

  private int hyphen(int noun) {
    return tokens.text().indexOf('-', tokens.start(noun), tokens.end(noun));
  }

  /** What a noun may tell of the person. */
  private enum Way {
    AGE,
    TIE,
    TITLE,
    ROLE,
    SYNONYM
  }

  /** A noun in one of the ways in which it may tell of a person. */
  private final class Description implements Predicate<Person> {
    private final int noun;
    private final Way way;
    private final Head head;
    private final Gender gender;

    /** The noun in lower case, and what stands before its hyphen, if it tells a tie. */
    private final String word;

    private final String opening;
    private final int age;

    Description(int noun, Way way) {
      this.noun = noun;
      this.way = way;
      this.head = tokens.head(noun);
      this.gender = gender(noun);
      this.age = way == Way.AGE ? age(noun) : -1;
      this.word = way == Way.TIE ? CaseFold.lower(tokens.text(noun)) : "";
      this.opening = word.substring(0, Math.max(0, word.indexOf('-')));
    }

    @Override
    public boolean test(Person person) {
      return person.gender.agrees(gender) && fits(person);
    }

    private boolean fits(Person person) {
      return switch (way) {
        case AGE -> person.age == age;
        case TIE -> isTied(person);
        case TITLE -> person.roles().contains(head.lemma()) && person.hasTitleLike(tokens, noun);
        case ROLE -> person.roles().contains(head.lemma());
        case SYNONYM -> !Collections.disjoint(person.roles(), RoleSynonyms.of(head.lemma()));
      };
    }

    private boolean isTied(Person person) {
      List<String> ties = person.ties();
      for (int i = 0; i < ties.size(); i++) {
        String tie = ties.get(i);
        if (opening.isEmpty() ? isDemonym(word, tie) : abbreviates(tie, opening)) {
          return true;
        }
      }
      return false;
    }
  }

  /** {@code Sp} for {@code Senterparti}: the same first letter, the others in order. */
  private static boolean abbreviates(String shorter, String longer) {
    if (shorter.isEmpty() || longer.isEmpty() || shorter.charAt(0) != longer.charAt(0)) {
      return false;
    }
    int found = 0;
    for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
      found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
    }
    return found == shorter.length();
  }

  /** {@code drammenseren, bergensaren, telemarkingen} from the place without its last letter. */
  private static boolean isDemonym(String word, String place) {
    int stem = Math.min(place.length(), Math.max(SHORTEST_STEM, place.length() - 1));
    return stem >= SHORTEST_PLACE && word.regionMatches(0, place, 0, stem);
  }

  /** {@code 57-åringen}. */
  private int age(int noun) {
    int start = tokens.start(noun);
    int hyphen = Character.isDigit(tokens.first(noun)) ? hyphen(noun) : -1;
    if (hyphen < 0 || hyphen - start > MOST_DIGITS || !isYearsOld(hyphen + 1, tokens.end(noun))) {
      return -1;
    }
    int age = 0;
    for (int i = start; i < hyphen; i++) {
      int digit = Character.digit(tokens.text().charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      age = 10 * age + digit;
    }
    return age;
  }

  private boolean isYearsOld(int start, int end) {
    return end - start >= YEARS_OLD.length()
        && YEARS_OLD.equalsIgnoreCase(tokens.text().text(start, start + YEARS_OLD.length()));
  }
}
