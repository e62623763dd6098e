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
  private static final long SOURCE_VERBS = WordClass.of(WordClass.SAY, WordClass.THINK);

  private static final long HE_OR_SHE = WordClass.of(WordClass.HE, WordClass.SHE);

  /** A verb and the paper or the agency, with what may belong to them. */
  private static final int LONGEST_SOURCE = 6;

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
   * @param fronted whether the main clause comes after the comma
   */
  int find(int start, int limit, boolean fronted) {
    boolean hasVerb = false;
    for (int i = start + 1; i < limit; i++) {
      hasVerb |= fronted && words.isFinite(i);
      if (tokens.is(i, TokenKind.COLON) || isBreak(i)) {
        return i;
      }
      boolean comma = tokens.is(i, TokenKind.COMMA);
      int next = comma ? i + 1 : i;
      if (next + 1 >= limit) {
        break;
      }
      if (comma
          && (isNextSource(next, limit)
              || isContrast(next)
              || isButSomebody(next)
              || hasVerb && words.isFinite(next))) {
        return i;
      }
      if (isJoined(next) && (goesOn(next + 1) || isSomebodysTurn(next + 1))) {
        return i;
      }
    }
    return limit;
  }

  /** {@code Moe sier at brua er trygg, skriver Dagposten}: who has it from the source. */
  private boolean isNextSource(int verb, int limit) {
    return limit - verb <= LONGEST_SOURCE
        && verbs.isListed(verb)
        && tokens.is(verb, WordClass.SAY)
        && (tokens.isCapitalised(verb + 1) || tokens.head(verb + 1).isOrganization());
  }

  /** {@code , men Vik sier nei}: a sentence of its own. */
  private boolean isButSomebody(int token) {
    int next = token + 1;
    return tokens.is(token, Word.MEN)
        && !tokens.is(next, Word.AT)
        && !tokens.is(next, WordClass.CLAUSE_ADVERB)
        && !words.isFinite(next);
  }

  /** A dash, but not that of {@code 90 – 100 km/t} or {@code – og det nå}. */
  private boolean isBreak(int i) {
    boolean range = tokens.is(i - 1, TokenKind.NUMBER) && tokens.is(i + 1, TokenKind.NUMBER);
    return tokens.is(i, TokenKind.DASH) && !range && !isJoined(i + 1);
  }

  private boolean isJoined(int token) {
    return tokens.is(token, Word.OG) || tokens.is(token, Word.MEN);
  }

  /** {@code , mens 43 prosent vil bygge; , selv om hun er i tvil}: the paper's own words again. */
  private boolean isContrast(int token) {
    boolean meanwhile = tokens.is(token, Word.MENS) || tokens.is(token, Word.MEDAN);
    return meanwhile && !tokens.isAny(token + 1, HE_OR_SHE) // "mens hun var rektor"
        || (tokens.is(token, Word.SELV) || tokens.is(token, Word.SJOELV))
            && tokens.is(token + 1, Word.OM);
  }

  /** {@code og legen mener}: another source. */
  private boolean isSomebodysTurn(int token) {
    return tokens.head(token).isDefiniteRole()
        && verbs.isListed(token + 1)
        && tokens.isAny(token + 1, SOURCE_VERBS);
  }

  /** {@code viser også at}. */
  private boolean shows(int token) {
    int that = token;
    while (words.isConnective(that)) {
      that++;
    }
    return tokens.is(that, Word.AT);
  }

  /** A verb of speech after {@code og} has the subject of the cue; another may be the clause's. */
  private boolean goesOn(int token) {
    int verb = token;
    while (words.isConnective(verb)) {
      verb++;
    }
    if (tokens.is(verb, WordClass.EVIDENCE)) {
      return shows(verb + 1);
    }
    return verbs.isListed(verb) && !tokens.is(verb, WordClass.MANNER);
  }
}
