package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.speaker.Reference.Kind;
import io.github.tankestrek.internal.text.Gender;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the references of an article in order, and keeps the focus up to date. */
final class Narrative {
  private static final int LONGEST_AFFILIATION = 6;

  private final Tokens tokens;
  private final List<Reference> references;
  private final People people;
  private final Focus focus;
  private final Voices voices;
  private final Descriptions descriptions;

  /** Whom each reference read so far stands for. */
  private final @Nullable Person[] persons;

  private int next;

  Narrative(
      Tokens tokens,
      List<Reference> references,
      People people,
      Focus focus,
      Voices voices,
      Descriptions descriptions) {
    this.tokens = tokens;
    this.references = references;
    this.people = people;
    this.focus = focus;
    this.voices = voices;
    this.descriptions = descriptions;
    this.persons = new Person[references.size()];
  }

  /** Goes on to a place. */
  void readTo(int token) {
    for (; next < references.size() && references.get(next).first() < token; next++) {
      Reference reference = references.get(next);
      focus.advance(reference.sentence());
      if (!reference.quoted()) {
        read(next, reference);
      }
    }
  }

  private void read(int number, Reference reference) {
    if (reference.kind() == Kind.SEVERAL || reference.kind() == Kind.ORGANIZATION) {
      boolean several = reference.kind() == Kind.SEVERAL;
      voices.several(voices.of(reference, several ? SpeakerKind.GROUP : SpeakerKind.ORGANIZATION));
      return;
    }
    Person person = person(reference);
    if (person == null) {
      return;
    }
    if (reference.isName()) {
      Person partner = partner(number);
      if (partner != null && person.isPerson() && person.isSure) {
        voices.several(voices.of(partner, person));
      }
    }
    persons[number] = person;
    focus.add(reference.first(), person, reference.rank());
  }

  private @Nullable Person person(Reference reference) {
    int token = reference.first();
    return switch (reference.kind()) {
      case NAME -> people.at(token);
      case SEVERAL, ORGANIZATION -> null;
      case ROLE -> descriptions.introducedBefore(token);
      case PRONOUN -> {
        Gender gender = tokens.is(token, WordClass.HE) ? Gender.MALE : Gender.FEMALE;
        yield focus.nearest(token, gender);
      }
    };
  }

  /**
   * Visits the references of a block read so far, the last one first.
   *
   * @param block the block
   * @param visitor takes a reference and whom it stands for
   */
  void backwards(TextBlock block, Visitor visitor) {
    for (int i = next - 1; i >= 0 && references.get(i).first() >= block.first(); i--) {
      Person person = persons[i];
      if (person != null && references.get(i).first() < block.end()) {
        visitor.visit(references.get(i), person);
      }
    }
  }

  /** Takes a reference and whom it stands for. */
  interface Visitor {
    void visit(Reference reference, Person person);
  }

  /** The person named before another in {@code A (Ap) i X og B}. */
  private @Nullable Person partner(int number) {
    int and = references.get(number).first() - 1;
    while (and >= 0 && tokens.is(and, TokenKind.WORD) && tokens.head(and).isSingularRole()) {
      and--; // "rektor Moe og lærer Vik"
    }
    if (and < 0 || !tokens.is(and, Word.OG)) {
      return null;
    }
    for (int i = number - 1; i >= 0 && i >= number - 2; i--) {
      Reference before = references.get(i);
      Person person = before.kind() == Kind.NAME ? people.at(before.first()) : null;
      if (person != null && person.isPerson() && person.isSure && !isPlace(before)) {
        return isAffiliation(before.end(), and) ? person : null;
      }
    }
    return null;
  }

  private boolean isPlace(Reference mention) {
    return mention.first() > 0 && tokens.is(mention.first() - 1, WordClass.PREPOSITION);
  }

  private boolean isAffiliation(int first, int end) {
    if (end - first > LONGEST_AFFILIATION) {
      return false;
    }
    for (int i = first; i < end; i++) {
      boolean part =
          tokens.isCapitalised(i)
              || tokens.is(i, TokenKind.OPEN)
              || tokens.is(i, TokenKind.CLOSE)
              || tokens.is(i, TokenKind.NUMBER)
              || tokens.is(i, WordClass.PREPOSITION);
      if (!part) {
        return false;
      }
    }
    return true;
  }
}
