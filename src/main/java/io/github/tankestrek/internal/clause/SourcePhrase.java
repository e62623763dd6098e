package io.github.tankestrek.internal.clause;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that may name a source, as ranges of tokens.
 *
 * @param first its first token
 * @param end the token after its last
 * @param kind what its core is
 * @param coreFirst the first token of the core: the name, the pronoun or the noun
 * @param coreEnd the token after the core
 * @param noun the person or organization noun that comes with a name, or the core itself; -1 if
 *     none
 * @param joined the next of joint sources, or null
 */
public record SourcePhrase(
    int first,
    int end,
    Kind kind,
    int coreFirst,
    int coreEnd,
    int noun,
    @Nullable SourcePhrase joined) {

  /** What the core of a phrase is. */
  public enum Kind {
    /** {@code han, ho, de}. */
    PRONOUN,
    /** A capitalised name of a person or an organization. */
    NAME,
    /** A noun for a person: {@code forsvareren, en talsmann}. */
    PERSON_NOUN,
    /** A noun for an organization: {@code politiet}. */
    ORGANIZATION_NOUN,
    /** A noun for several persons: {@code ekspertene}. */
    GROUP_NOUN,
    /** {@code jeg, vi}: whoever writes the article. */
    AUTHOR,
    /** Any other noun. */
    NOUN
  }

  /** {@return a phrase that is all core} */
  static SourcePhrase of(int first, int end, Kind kind) {
    return new SourcePhrase(first, end, kind, first, end, -1, null);
  }

  /** {@return whether the phrase names somebody or an organization, not a thing} */
  public boolean isSomebody() {
    return kind != Kind.NOUN && kind != Kind.AUTHOR;
  }

  /** {@return the first of joint sources without the others} */
  public SourcePhrase alone() {
    int ownEnd = joined == null ? end : joined.first - 1; // "og", or a comma, stands between
    return new SourcePhrase(first, ownEnd, kind, coreFirst, coreEnd, noun, null);
  }

  /** {@return the phrase without what stands before and after its core} */
  SourcePhrase core() {
    return new SourcePhrase(coreFirst, coreEnd, kind, coreFirst, coreEnd, noun, null);
  }

  /** {@return the same up to a token, all of it core} */
  SourcePhrase upTo(int newEnd) {
    return new SourcePhrase(first, newEnd, kind, first, newEnd, noun, joined);
  }

  SourcePhrase joinedWith(SourcePhrase other) {
    return new SourcePhrase(first, other.end, kind, coreFirst, coreEnd, noun, other);
  }

  SourcePhrase asOrganization() {
    return new SourcePhrase(first, end, Kind.ORGANIZATION_NOUN, first, end, -1, null);
  }

  /** A document or a thing that "says" something speaks for those who made it. */
  SourcePhrase asOrganizationIfThing() {
    return kind == Kind.NOUN
        ? new SourcePhrase(first, end, Kind.ORGANIZATION_NOUN, coreFirst, coreEnd, noun, joined)
        : this;
  }
}
