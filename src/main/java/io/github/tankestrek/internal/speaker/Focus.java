package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.speaker.Reference.Rank;
import io.github.tankestrek.internal.text.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is in focus, place by place. What a pronoun or a description stands for is the nearest that
 * fits, where a subject or a speaker counts as nearer than somebody mentioned by the way (the idea
 * of centering theory: Grosz, Joshi and Weinstein, 1995).
 */
final class Focus {
  /** A reader does not look further back either. */
  private static final int REACH = 60;

  /** Costs: a sentence further away, and what the part in the sentence or the gender adds. */
  private static final int SENTENCE = 2;

  private static final int OBJECT = 3;
  private static final int OBLIQUE = 5;
  private static final int GENDER_UNKNOWN = 3;

  private final List<Entry> entries = new ArrayList<>();
  private int sentence;

  /** Adds a person at a place at the end of the text so far. */
  void add(int token, Person person, Rank rank) {
    entries.add(new Entry(token, sentence, person, cost(rank)));
  }

  /** Goes on to a sentence. */
  void advance(int number) {
    sentence = Math.max(sentence, number);
  }

  /** {@return the nearest person before a place whose gender may be that one, or null} */
  @Nullable Person nearest(int before, Gender gender) {
    return nearest(before, gender, null);
  }

  /** {@return the nearest person before a place for whom a condition holds, or null} */
  @Nullable Person nearest(int before, Predicate<Person> condition) {
    return nearest(before, Gender.UNKNOWN, condition);
  }

  private @Nullable Person nearest(
      int before, Gender gender, @Nullable Predicate<Person> condition) {
    Person best = null;
    int bestCost = Integer.MAX_VALUE;
    int looked = 0;
    for (int i = entries.size() - 1; i >= 0 && looked < REACH; i--) {
      Entry entry = entries.get(i);
      if (entry.token >= before) {
        continue;
      }
      looked++;
      int distance = SENTENCE * (sentence - entry.sentence);
      if (distance >= bestCost) {
        break; // What is further away costs more.
      }
      Person person = entry.person;
      int cost = entry.cost + distance;
      cost += gender != Gender.UNKNOWN && person.gender == Gender.UNKNOWN ? GENDER_UNKNOWN : 0;
      if (cost < bestCost
          && person.isPerson()
          && person.isSure
          && person.gender.agrees(gender)
          && (condition == null || condition.test(person))) {
        best = person;
        bestCost = cost;
      }
    }
    return best;
  }

  /** {@return the last subject or speaker before a place, or null} */
  @Nullable Person lastSubject(int before) {
    return lastSubject(before, false);
  }

  /** {@return the last subject or speaker before a place who has a name, or null} */
  @Nullable Person lastNamedSubject(int before) {
    return lastSubject(before, true);
  }

  /** {@return the last two with a name who were subjects or spoke, the last one first} */
  List<Person> lastTwo(int before) {
    Person last = lastSubject(before, true);
    int looked = 0;
    for (int i = entries.size() - 1; i >= 0 && looked < REACH && last != null; i--) {
      Entry entry = entries.get(i);
      Person person = entry.person;
      if (entry.token < before) {
        looked++;
        if (entry.cost == 0
            && person != last
            && person.kind == SpeakerKind.PERSON
            && person.isSure) {
          return List.of(last, person);
        }
      }
    }
    return List.of();
  }

  private @Nullable Person lastSubject(int before, boolean named) {
    int looked = 0;
    for (int i = entries.size() - 1; i >= 0 && looked < REACH; i--) {
      Entry entry = entries.get(i);
      if (entry.token < before) {
        looked++;
        Person person = entry.person;
        boolean fits = named ? person.kind == SpeakerKind.PERSON : person.isPerson();
        if (entry.cost == 0 && fits && person.isSure) {
          return person;
        }
      }
    }
    return null;
  }

  private static int cost(Rank rank) {
    return switch (rank) {
      case SUBJECT -> 0;
      case OBJECT -> OBJECT;
      case OBLIQUE -> OBLIQUE;
    };
  }

  private record Entry(int token, int sentence, Person person, int cost) {}
}
