package io.github.tankestrek.internal.text;

/** The gender of a person as the text shows it. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** {@return whether one person can have both} */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
