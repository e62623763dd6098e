package io.github.tankestrek.internal.clause;

import org.jspecify.annotations.Nullable;

/** Reads whose a noun for words is: {@code beskjeden fra Moe, Moes erfaring}. */
final class OwnedNounReader {
  private final NameReader names;
  private final SourcePhraseReader phrases;
  private final SpeechVerbs verbs;

  OwnedNounReader(NameReader names, SourcePhraseReader phrases, SpeechVerbs verbs) {
    this.names = names;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** {@return the clause of a noun for words and its owner, {@code beskjeden fra Moe}, or null} */
  @Nullable Clause sent(int noun, int end) {
    SourcePhrase owner = phrases.read(noun + 2, end);
    return owner == null || !owner.isSomebody()
        ? null
        : new Clause(noun, owner.end(), noun, verbs.lemma(noun), owner, true);
  }

  /** {@return the clause of a noun for words after its owner, {@code Moes erfaring}, or null} */
  @Nullable Clause owned(int noun, int first) {
    if (noun == first || !names.isNameWord(noun - 1) || !names.isGenitive(noun - 1)) {
      return null;
    }
    SourcePhrase owner = SourcePhrase.of(names.runStart(noun, first), noun, SourcePhrase.Kind.NAME);
    return new Clause(noun, noun + 1, noun, verbs.lemma(noun), owner, true);
  }

  /** {@return whose the noun is with which a sentence begins, {@code Moes svar var:}; or null} */
  @Nullable SourcePhrase owner(int first, int end) {
    if (first >= end || !names.isNameWord(first)) {
      return null;
    }
    int nameEnd = names.runEnd(first, end);
    return names.isGenitive(nameEnd - 1)
        ? SourcePhrase.of(first, nameEnd, SourcePhrase.Kind.NAME)
        : null;
  }
}
