package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.WordLists;
import java.util.List;

/** The nouns with which figures and studies speak: {@code spørreundersøkelsen, tallene}. */
final class EvidenceNouns {
  private static final List<String> STEMS = WordLists.entries("evidence-nouns");

  private static final int LONGEST_INFLECTION = 4;

  private EvidenceNouns() {}

  /** {@return whether a word is a form of such a noun or of a compound with it} */
  static boolean contains(String word) {
    String lower = CaseFold.lower(word);
    for (String stem : STEMS) {
      int start = lower.lastIndexOf(stem);
      if (start >= 0 && lower.length() - start - stem.length() <= LONGEST_INFLECTION) {
        return true;
      }
    }
    return false;
  }
}
