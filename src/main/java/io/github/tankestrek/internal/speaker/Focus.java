package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.text.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who has been in focus, place by place: the subjects of the narrative and the speakers. What a
 * pronoun or a description stands for is looked for from the last backwards.
 */
final class Focus {
  /** A reader does not look further back either. */
  private static final int REACH = 60;

  private final List<Entry> entries = new ArrayList<>();

  /** Adds a person at a place at the end of the text so far. */
  void add(int token, Person person, boolean strong) {
    entries.add(new Entry(token, person, strong));
  }

  /** {@return the last person of that gender before a place, subjects and speakers first} */
  @Nullable Person last(int before, Gender gender) {
    Person likely = last(before, true, p -> p.gender.agrees(gender));
    if (likely != null && likely.kind == SpeakerKind.UNNAMED && likely.gender != gender) {
      Person known = last(before, true, p -> p.gender == gender);
      likely = known != null ? known : likely;
    }
    return likely != null ? likely : last(before, false, p -> p.gender.agrees(gender));
  }

  /** {@return the last person before a place for whom a condition holds} */
  @Nullable Person last(int before, boolean strongOnly, Predicate<Person> condition) {
    int looked = 0;
    for (int i = entries.size() - 1; i >= 0 && looked < REACH; i--) {
      Entry entry = entries.get(i);
      if (entry.token >= before) {
        continue;
      }
      looked++;
      if ((entry.strong || !strongOnly)
          && entry.person.isPerson()
          && entry.person.isSure
          && condition.test(entry.person)) {
        return entry.person;
      }
    }
    return null;
  }

  private record Entry(int token, Person person, boolean strong) {}
}
