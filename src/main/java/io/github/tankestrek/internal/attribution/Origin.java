package io.github.tankestrek.internal.attribution;

/** Where to look for the speaker of a quote. */
public enum Origin {
  /** The source of the clause. */
  CLAUSE,
  /** The same as another quote's. */
  QUOTE,
  /** Whom the paragraph above is about. */
  NARRATIVE,
  /** Nobody: an interviewer asks. */
  INTERVIEWER,
  /** The article does not tell. */
  UNKNOWN
}
