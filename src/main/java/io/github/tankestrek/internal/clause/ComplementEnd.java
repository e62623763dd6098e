package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/**
 * Finds where a reported clause ends: with the sentence, or where the subject of its cue goes on
 * ({@code …, og krever svar}) or the paper itself does ({@code …, mens …}).
 */
final class ComplementEnd {
  private final Tokens tokens;
  private final SpeechVerbs verbs;
  private final ClauseWords words;

  ComplementEnd(Tokens tokens, SpeechVerbs verbs, ClauseWords words) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.words = words;
  }

  /**
   * {@return the token after the clause that begins at a token}
   *
   * @param start the first token of the clause
   * @param limit the token after the end of the sentence
   */
  int find(int start, int limit) {
    for (int i = start + 1; i < limit; i++) {
      if (tokens.is(i, TokenKind.COLON) || tokens.is(i, TokenKind.DASH) && !isJoined(i + 1)) {
        return i;
      }
      boolean comma = tokens.is(i, TokenKind.COMMA);
      int next = comma ? i + 1 : i;
      if (next + 1 >= limit) {
        break;
      }
      if (comma && (isContrast(next) || isButSomebody(next))) {
        return i;
      }
      if (isJoined(next) && goesOn(next + 1, limit)) {
        return i;
      }
    }
    return limit;
  }

  /** {@code , men Vik sier nei}: a sentence of its own. */
  private boolean isButSomebody(int token) {
    int next = token + 1;
    return tokens.is(token, Word.MEN)
        && !tokens.is(next, Word.AT)
        && !tokens.is(next, WordClass.CLAUSE_ADVERB)
        && !words.isFinite(next);
  }

  private boolean isJoined(int token) {
    return tokens.is(token, Word.OG) || tokens.is(token, Word.MEN);
  }

  /** {@code , mens 43 prosent vil bygge; , selv om hun er i tvil}: the paper's own words again. */
  private boolean isContrast(int token) {
    return tokens.is(token, Word.MENS)
        || tokens.is(token, Word.MEDAN)
        || (tokens.is(token, Word.SELV) || tokens.is(token, Word.SJØLV))
            && tokens.is(token + 1, Word.OM);
  }

  /** A verb of speech after {@code og} has the subject of the cue; another may be the clause's. */
  private boolean goesOn(int token, int limit) {
    int verb = token;
    while (verb < limit && words.isConnective(verb)) {
      verb++;
    }
    return verb < limit && verbs.isListed(verb) && !tokens.is(verb, WordClass.MANNER);
  }
}
