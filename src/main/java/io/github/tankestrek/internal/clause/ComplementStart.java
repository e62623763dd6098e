package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.SpeechVerb;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import java.util.Set;

/**
 * Finds where the clause begins that a verb of speech or thought takes, with {@code at} or bare.
 */
final class ComplementStart {
  /** A subject after its verb, with what belongs to it, stands between a cue and its clause. */
  private static final int REACH = 24;

  /** So far from its start a clause has its finite verb. */
  private static final int VERB_REACH = 14;

  /** Verbs that take a clause without {@code at}. */
  private static final long BARE = WordClass.of(WordClass.SAY, WordClass.THINK);

  /** With one of these no clause begins that has lost its {@code at}. */
  private static final long NO_CLAUSE =
      WordClass.of(
          WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.SUBJUNCTION, WordClass.QUESTION);

  /** They take an object and an infinitive: {@code ber partene møtes}. */
  private static final Set<String> ASKING =
      Set.of("be", "oppfordre", "oppmode", "anmode", "beordre", "befale");

  private final Tokens tokens;
  private final SpeechVerbs verbs;
  private final ClauseWords words;

  ComplementStart(Tokens tokens, SpeechVerbs verbs, ClauseWords words) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.words = words;
  }

  /**
   * {@return the first token of what a cue introduces, or -1}
   *
   * @param cue the verb
   * @param source its subject
   * @param limit the token after the end of the sentence
   */
  int find(int cue, SourcePhrase source, int limit) {
    int reach = Math.min(limit, cue + REACH);
    boolean inverted = source.first() > cue;
    for (int i = cue + 1; i < reach; i++) {
      if (inverted && i >= source.first() && i < source.end()) {
        i = source.end() - 1;
        continue;
      }
      if (isThat(i, cue)) {
        return isOwn(i, cue) ? i : -1;
      }
      if (isOthers(i, reach)) {
        return -1;
      }
      if (endsClause(i) && !tokens.is(i + 1, Word.AT)) {
        break;
      }
    }
    return bare(cue, inverted ? source.end() : cue + 1, limit);
  }

  /** {@code avviser påstanden fra Moe om at}: it is Moe who says so. */
  private boolean isOthers(int noun, int reach) {
    boolean sent =
        tokens.is(noun, WordClass.REPLY) && noun + 1 < reach && tokens.is(noun + 1, WordClass.FROM);
    if (!sent) {
      return false;
    }
    int end = noun + 2;
    while (end < reach && !tokens.is(end, Word.OM) && !endsClause(end)) {
      end++;
    }
    return end < reach && tokens.is(end, Word.OM);
  }

  private boolean isThat(int token, int cue) {
    return tokens.is(token, Word.AT)
        || isWhether(token) && (tokens.is(cue, WordClass.ASK) || isAfterParticle(token, cue))
        || tokens.is(token, WordClass.QUESTION)
            && !tokens.is(token, Word.NAAR)
            && tokens.is(cue, WordClass.ASK);
  }

  private boolean isWhether(int token) {
    return tokens.is(token, Word.OM)
        || tokens.is(token, Word.HVORVIDT)
        || tokens.is(token, Word.KORVIDT);
  }

  /** {@code konkludere med at}; {@code for at, slik at, etter at} are other clauses. */
  private boolean isOwn(int that, int cue) {
    int before = that - 1;
    boolean object =
        tokens.is(before, Word.OM)
            || tokens.is(before, Word.PAA)
            || tokens.is(before, Word.MED)
            || tokens.is(before, Word.OVER);
    boolean other =
        tokens.is(before, WordClass.PREPOSITION)
            || tokens.is(before, Word.SLIK)
            || tokens.is(before, Word.SAANN)
            || tokens.is(before, Word.SAA);
    return object && tokens.isAny(cue, BARE) || !other || isAfterParticle(that, cue);
  }

  /** Whether the words of a phrasal verb end right before a token: {@code legger til at}. */
  private boolean isAfterParticle(int token, int verb) {
    for (int i = verb + 1; i < token; i++) {
      SpeechVerb phrasal = verbs.phrasalVerb(verb, i);
      String particle = phrasal == null ? null : phrasal.particle();
      if (particle != null && tokens.start(i) + particle.length() == tokens.end(token - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int i) {
    return !tokens.is(i, TokenKind.WORD) && !tokens.is(i, TokenKind.NUMBER)
        || words.isSubjunction(i)
        || tokens.isAny(i, SpeechVerbs.FINITE)
        || tokens.is(i, WordClass.NEVER_CUE)
        || tokens.is(i, Word.AA);
  }

  /** {@code Moe mener [det er for seint]}: a subject and its verb right after the cue. */
  private int bare(int cue, int after, int limit) {
    if (!tokens.isAny(cue, BARE) || ASKING.contains(verbs.lemma(cue))) {
      return -1;
    }
    int start = after;
    while (words.isConnective(start)) {
      start++;
    }
    boolean opens =
        (tokens.is(start, TokenKind.WORD) || tokens.is(start, TokenKind.NUMBER))
            && !tokens.isAny(start, NO_CLAUSE)
            && (tokens.is(cue, WordClass.THINK) || !tokens.is(start, WordClass.CLAUSE_ADVERB))
            && !tokens.is(start, Word.AA)
            && !tokens.is(start, Word.SEG)
            && !tokens.isAny(start, SpeechVerbs.FINITE)
            && (!tokens.is(start, WordClass.NEVER_CUE) || tokens.head(start).isKnown()) // "laget"
            && verbs.phrasalVerb(cue, start) == null;
    return opens && hasVerb(start + 1, limit, tokens.is(cue, WordClass.THINK)) ? start : -1;
  }

  /**
   * Whether a subject and its verb follow. After a verb of thought they nearly always do, so any
   * form of a verb will do, and the subject may have a relative clause; after a verb of speech it
   * must be sure that the noun is no object: {@code skriver bøker}.
   */
  private boolean hasVerb(int from, int limit, boolean thought) {
    for (int i = from; i < Math.min(limit, from + VERB_REACH); i++) {
      boolean word = tokens.is(i, TokenKind.WORD);
      boolean relative = tokens.is(i, Word.SOM);
      if (!thought && opensOtherClause(i) || !relative && endsSubject(i)) {
        return false;
      }
      boolean finite =
          thought || i > from && isNegation(i - 1) ? words.isFinite(i) : words.isSurelyFinite(i);
      if (word && finite && !tokens.is(i - 1, Word.AA)) {
        return true;
      }
    }
    return false;
  }

  /** {@code hun ikke vet}: in a subordinate clause alone it stands before the verb. */
  private boolean isNegation(int i) {
    return tokens.is(i, Word.IKKE) || tokens.is(i, Word.IKKJE);
  }

  /** {@code skrev historie da hun vant, forklarte naboen hvorfor hun vant}. */
  private boolean opensOtherClause(int i) {
    return words.isSubordinating(i)
        || tokens.is(i, Word.DA)
        || tokens.is(i, Word.DAA)
        || tokens.is(i, WordClass.QUESTION);
  }

  private boolean endsSubject(int i) {
    boolean comma = tokens.is(i, TokenKind.COMMA) && tokens.is(i + 1, Word.SOM);
    boolean word = tokens.is(i, TokenKind.WORD) || tokens.is(i, TokenKind.NUMBER);
    return !word && !comma && !tokens.isQuote(i)
        || words.isSubjunction(i)
        || tokens.is(i, Word.AA)
        || tokens.is(i, WordClass.CONJUNCTION)
            && !tokens.is(i, WordClass.ADVERB)
            && !tokens.is(i, Word.OG)
            && !tokens.is(i, Word.ELLER);
  }
}
