package io.github.tankestrek.internal.speaker;

/**
 * A place in an article that refers to somebody.
 *
 * @param kind how
 * @param first its first token
 * @param end the token after its last
 * @param rank its part in its sentence
 * @param sentence the number of the narrative sentence, in order
 * @param quoted whether it stands in a quote, so that it hardly is the speaker
 */
record Reference(Kind kind, int first, int end, Rank rank, int sentence, boolean quoted) {

  /** How somebody is referred to. */
  enum Kind {
    NAME,
    /** {@code han, ho}. */
    PRONOUN,
    /** {@code ordføraren}. */
    ROLE,
    /** {@code studentene}, as the subject of a sentence. */
    SEVERAL,
    /** {@code kommunen}, as the subject of a sentence. */
    ORGANIZATION
  }

  /** The part in the sentence; what is said next is more likely about a subject. */
  enum Rank {
    SUBJECT,
    OBJECT,
    /** After a preposition, or somebody's in the genitive. */
    OBLIQUE
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  boolean isSubject() {
    return rank == Rank.SUBJECT;
  }
}
