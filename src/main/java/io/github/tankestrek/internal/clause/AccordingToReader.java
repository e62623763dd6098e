package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads {@code ifølge Moe, i følgje rapporten}: a source without a verb. */
final class AccordingToReader {
  private final Tokens tokens;
  private final SourcePhraseReader phrases;
  private final SpeechVerbs verbs;

  AccordingToReader(Tokens tokens, SourcePhraseReader phrases, SpeechVerbs verbs) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** {@return whether {@code ifølge} begins at a token, in one word or in two} */
  boolean opensAt(int token) {
    if (tokens.firstLower(token) != 'i') {
      return false;
    }
    boolean apart =
        tokens.is(token, Word.I)
            && (tokens.is(token + 1, Word.FOELGE)
                || tokens.is(token + 1, Word.FOELGJE)
                || tokens.is(token + 1, Word.FYLGJE));
    return apart
        || tokens.is(token, Word.IFOELGE)
        || tokens.is(token, Word.IFOELGJE)
        || tokens.is(token, Word.IFYLGJE);
  }

  /** {@return the clause of {@code ifølge} and its source, or null} */
  @Nullable Clause read(int first, int limit) {
    int cue = tokens.is(first, Word.I) ? first + 1 : first;
    SourcePhrase phrase = phrases.read(cue + 1, limit);
    if (phrase == null) {
      return null;
    }
    SourcePhrase source = phrase.isSomebody() ? phrase : phrases.sender(phrase);
    return new Clause(
        first, phrase.end(), cue, verbs.lemma(cue), source.asOrganizationIfThing(), true);
  }
}
