package io.github.tankestrek.internal.text;

import io.github.tankestrek.Language;

/** Tells the written standard by words that only one of the two has. */
public final class LanguageGuess {
  private LanguageGuess() {}

  /** {@return the standard that clearly more of the telling words belong to} */
  public static Language of(Tokens tokens) {
    int bokmal = 0;
    int nynorsk = 0;
    for (int i = 0; i < tokens.size(); i++) {
      long classes = tokens.classes(i);
      bokmal += (classes & WordClass.BOKMAL.bit()) != 0 ? 1 : 0;
      nynorsk += (classes & WordClass.NYNORSK.bit()) != 0 ? 1 : 0;
    }
    if (bokmal > nynorsk) {
      return Language.BOKMAL;
    }
    return nynorsk > bokmal ? Language.NYNORSK : Language.UNDETERMINED;
  }
}
