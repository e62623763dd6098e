package io.github.tankestrek;

import java.util.List;
import java.util.Optional;

/**
 * An article with its answer: it was made of known parts, so what must be found in it is known.
 *
 * @param text the article
 * @param language its standard
 * @param dateLine the date line as it is read: date, place and agency
 * @param blocks the blocks in order
 * @param quotes the quotes in order
 */
record Story(
    String text,
    Language language,
    Optional<String> dateLine,
    List<Part> blocks,
    List<Utterance> quotes) {

  /**
   * A block of the layout.
   *
   * @param kind its class
   * @param text the words in it
   */
  record Part(Class<? extends Block> kind, String text) {}

  /**
   * Somebody's words.
   *
   * @param span where they were put
   * @param text the words
   * @param type what kind of quotation they are
   * @param mark what sets them off
   * @param speaker who says them; absent for an interviewer
   * @param cue the verb, absent where there is none
   */
  record Utterance(
      Span span,
      String text,
      QuoteType type,
      QuoteMark mark,
      Optional<String> speaker,
      Optional<String> cue) {}

  /**
   * Somebody who may be in a story.
   *
   * @param given the given name
   * @param surname the surname
   * @param woman whether it is a woman's given name
   */
  record Person(String given, String surname, boolean woman) {
    String name() {
      return surname.isEmpty() ? given : given + " " + surname;
    }
  }
}
