package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.Gender;
import io.github.tankestrek.internal.text.Head;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves definite descriptions: {@code 57-åringen} by age, {@code Ap-politikeren, drammenseren}
 * by party, club or home, {@code ordføraren} by title or role.
 */
final class Descriptions {
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
    Head head = tokens.head(noun);
    int age = age(noun);
    if (age >= 0) {
      return best(noun, ahead, p -> p.age == age);
    }
    String text = tokens.text(noun);
    String word = CaseFold.lower(text);
    boolean ties = text.indexOf('-') > 0 || endsAsDemonym(word);
    Person tied = ties ? best(noun, ahead, p -> isTied(p, text, word)) : null;
    if (tied != null || !people.hasRole(head.lemma())) {
      return tied;
    }
    Person exact = best(noun, ahead, p -> hasTitle(p, word, head));
    return exact != null ? exact : best(noun, ahead, p -> p.roles().contains(head.lemma()));
  }

  /** {@return whom the article has introduced with a word for the same role, or null} */
  @Nullable Person alike(int noun) {
    Set<String> synonyms = RoleSynonyms.of(tokens.head(noun).lemma());
    return synonyms.stream().noneMatch(people::hasRole)
        ? null
        : best(noun, true, p -> !Collections.disjoint(p.roles(), synonyms));
  }

  /** {@return whether the noun gives an age} */
  boolean isAge(int noun) {
    return age(noun) >= 0;
  }

  /** {@return the gender that the noun tells} */
  Gender gender(int noun) {
    if (tokens.is(noun, WordClass.FEMALE_PERSON)) {
      return Gender.FEMALE;
    }
    return tokens.is(noun, WordClass.MALE_PERSON) ? Gender.MALE : tokens.head(noun).gender();
  }

  /** The nearest before the noun; else, where one may look ahead, the first in the article. */
  private @Nullable Person best(int noun, boolean ahead, Predicate<Person> condition) {
    Gender gender = gender(noun);
    Predicate<Person> fits = p -> p.gender.agrees(gender) && condition.test(p);
    Person near = focus.nearest(noun, fits);
    if (near != null || !ahead) {
      return near;
    }
    for (Person person : people.first()) {
      if (person.isPerson() && fits.test(person)) {
        return person;
      }
    }
    return null;
  }

  private static boolean isTied(Person person, String noun, String word) {
    int hyphen = noun.indexOf('-');
    for (String tie : person.ties()) {
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

  /** {@code drammenseren, bergensaren, telemarkingen} from the place without its last letter. */
  private static boolean isDemonym(String word, String home) {
    String place = CaseFold.lower(home);
    String stem = place.substring(0, Math.min(place.length(), Math.max(4, place.length() - 1)));
    return stem.length() >= 4 && word.startsWith(stem);
  }

  /** {@code litteraturkritikeren} for {@code litteraturkritiker}. */
  private static boolean hasTitle(Person person, String word, Head head) {
    if (!person.roles().contains(head.lemma())) {
      return false;
    }
    for (String title : person.titles()) {
      if (word.startsWith(title) || title.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 57-åringen}. */
  private int age(int noun) {
    String text = tokens.text(noun);
    int hyphen = text.indexOf('-');
    if (hyphen < 1 || hyphen > 3 || !text.regionMatches(true, hyphen + 1, "åring", 0, 5)) {
      return -1;
    }
    int age = 0;
    for (int i = 0; i < hyphen; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      age = 10 * age + digit;
    }
    return age;
  }
}
