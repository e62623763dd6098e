package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.quote.FoundQuote;
import io.github.tankestrek.internal.text.Gender;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks after a paragraph of narrative: the one whom it is about, best of all the
 * subject of its last sentence who speaks elsewhere too.
 */
final class ParagraphVoice implements Narrative.Visitor {
  private static final int SUBJECT = 6;
  private static final int OBJECT = 2;
  private static final int SPEAKER = 5;
  private static final int INTRODUCED = 2;
  private static final int EARLIER_SENTENCE = -1;

  /** Somebody who is only mentioned is not who speaks. */
  private static final int ENOUGH = 5;

  private final People people;
  private final Set<Person> speakers;
  private final FoundQuote quote;
  private final TextBlock block;

  private int lastSentence = -1;
  private @Nullable Person best;
  private int bestScore = ENOUGH - 1;

  ParagraphVoice(People people, Set<Person> speakers, FoundQuote quote, TextBlock block) {
    this.block = block;
    this.people = people;
    this.speakers = speakers;
    this.quote = quote;
  }

  @Nullable Person find(Narrative narrative) {
    narrative.backwards(block, this);
    return best;
  }

  @Override
  public void visit(Reference reference, Person person) {
    lastSentence = lastSentence < 0 ? reference.sentence() : lastSentence;
    if (!isHuman(person) || isNamedInQuote(person)) {
      return;
    }
    int score =
        switch (reference.rank()) {
          case SUBJECT -> SUBJECT;
          case OBJECT -> OBJECT;
          case OBLIQUE -> 0;
        };
    score += speakers.contains(person) ? SPEAKER : 0;
    score += isIntroduced(person) ? INTRODUCED : 0;
    score += EARLIER_SENTENCE * (lastSentence - reference.sentence());
    if (score > bestScore) {
      best = person;
      bestScore = score;
    }
  }

  /** A capital alone may be a place's. */
  private boolean isHuman(Person person) {
    return person.isPerson()
        && person.isSure
        && (speakers.contains(person)
            || person.gender != Gender.UNKNOWN
            || !person.roles().isEmpty()
            || person.age >= 0
            || person.name.size() > 1);
  }

  /** With title or full name, as somebody who is about to speak. */
  private boolean isIntroduced(Person person) {
    return person.mentions.get(0).first() >= block.first()
        && (!person.roles().isEmpty() || person.name.size() > 1 && person.gender != Gender.UNKNOWN);
  }

  /** Hardly anybody speaks of themselves by name. */
  private boolean isNamedInQuote(Person person) {
    for (int i = quote.first(); i < quote.end(); i++) {
      if (people.at(i) == person) {
        return true;
      }
    }
    return false;
  }
}
