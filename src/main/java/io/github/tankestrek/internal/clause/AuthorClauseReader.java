package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads {@code spør vi, svarte jeg, spurte jeg}: the words of whoever writes. */
final class AuthorClauseReader {
  private final Tokens tokens;
  private final SpeechVerbs verbs;
  private final ClauseEdges edges;

  AuthorClauseReader(Tokens tokens, SpeechVerbs verbs, ClauseEdges edges) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.edges = edges;
  }

  /** {@return the clause of a verb and the pronoun after it at the end of a sentence, or null} */
  @Nullable Clause following(int verb, int limit) {
    int pronoun = verb + 1;
    boolean asks = tokens.is(verb, WordClass.ASK);
    boolean spoken = tokens.is(verb, WordClass.SAY) || isTrying(verb);
    return (asks || spoken) && edges.surelyCloses(afterAuthor(pronoun + 1, limit), limit)
        ? new Clause(verb, pronoun + 1, verb, verbs.lemma(verb), author(pronoun), asks)
        : null;
  }

  /**
   * {@return the clause of a pronoun before a colon and the verb beside it, {@code Jeg spurte:, Så
   * spurte jeg:}; or null}
   *
   * @param pronoun the pronoun
   * @param first the first token of the sentence
   */
  @Nullable Clause beside(int pronoun, int first) {
    if (!tokens.is(pronoun, WordClass.FIRST_PERSON)) {
      return null;
    }
    int verb = pronoun > first && verbs.isListed(pronoun - 1) ? pronoun - 1 : pronoun + 1;
    if (!verbs.isListed(verb)) {
      return null;
    }
    int start = Math.min(pronoun, verb);
    return new Clause(start, start + 2, verb, verbs.lemma(verb), author(pronoun), true);
  }

  private static SourcePhrase author(int pronoun) {
    return SourcePhrase.of(pronoun, pronoun + 1, SourcePhrase.Kind.AUTHOR);
  }

  /** {@code prøver vi oss, undrer jeg meg}. */
  private int afterAuthor(int token, int limit) {
    return token < limit && tokens.is(token, WordClass.FIRST_PERSON) ? token + 1 : token;
  }

  private boolean isTrying(int verb) {
    return tokens.is(verb, Word.PROEVER)
        || tokens.is(verb, Word.FREISTAR)
        || tokens.is(verb, Word.UNDRER);
  }
}
