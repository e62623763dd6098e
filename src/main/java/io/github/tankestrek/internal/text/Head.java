package io.github.tankestrek.internal.text;

/**
 * What the end of a Norwegian compound says: {@code forsvarsadvokaten} is an advocate, definite.
 *
 * @param kind who the word stands for
 * @param lemma the indefinite singular of the head, the same for each of its forms
 * @param form the form of the word
 * @param gender the gender of the person, where the word itself tells it
 * @param whole whether it is a word only, not the end of one
 */
public record Head(Kind kind, String lemma, Form form, Gender gender, boolean whole) {
  /** The head of a word that the lists don't know. */
  public static final Head NONE = new Head(Kind.NONE, "", Form.INDEFINITE, Gender.UNKNOWN, false);

  /** Who a word stands for. */
  public enum Kind {
    ROLE,
    ORGANIZATION,
    NONE
  }

  /** Number and definiteness. */
  public enum Form {
    INDEFINITE,
    DEFINITE,
    PLURAL,
    DEFINITE_PLURAL
  }

  /** {@return whether the lists know the word's end} */
  public boolean isKnown() {
    return kind != Kind.NONE;
  }

  /** {@return whether the word is a person's role in the definite singular: {@code treneren}} */
  public boolean isDefiniteRole() {
    return kind == Kind.ROLE && form == Form.DEFINITE;
  }

  /** {@return whether the word is a role in the definite, of one or of several} */
  public boolean isDefinite() {
    return kind == Kind.ROLE && (form == Form.DEFINITE || form == Form.DEFINITE_PLURAL);
  }

  /** {@return whether the word is a person's role in the singular} */
  public boolean isSingularRole() {
    return kind == Kind.ROLE && (form == Form.DEFINITE || form == Form.INDEFINITE);
  }

  /** {@return whether the word is persons' role in the plural} */
  public boolean isPluralRole() {
    return kind == Kind.ROLE && (form == Form.PLURAL || form == Form.DEFINITE_PLURAL);
  }

  /** {@return whether the word names an organization} */
  public boolean isOrganization() {
    return kind == Kind.ORGANIZATION;
  }
}
