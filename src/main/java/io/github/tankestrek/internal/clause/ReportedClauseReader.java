package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds reported speech and thought in a sentence of the narrative: a clause after a cue ({@code
 * Moe sier at …, Moe mener det er …}), before one ({@code …, mener Moe}) or beside {@code ifølge}
 * (Norsk referansegrammatikk, "indirekte tale").
 */
final class ReportedClauseReader {
  /** A subject after its verb, with what belongs to it, stands between a cue and its clause. */
  private static final int REACH = 24;

  /** So far from its start a clause has its finite verb. */
  private static final int VERB_REACH = 14;

  private static final int SHORTEST = 3;
  private static final int ENOUGH = 4;

  private static final long CUES =
      WordClass.of(
          WordClass.SAY, WordClass.THINK, WordClass.ASK, WordClass.PHRASAL, WordClass.PARTICIPLE);

  /** Verbs that take a clause without {@code at}. */
  private static final long BARE = WordClass.of(WordClass.SAY, WordClass.THINK);

  private static final long NOT_SOURCES =
      WordClass.of(WordClass.FIRST_PERSON, WordClass.SECOND_PERSON, WordClass.IMPERSONAL);

  /** With one of these no clause begins that has lost its {@code at}. */
  private static final long NO_CLAUSE =
      WordClass.of(
          WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.SUBJUNCTION, WordClass.QUESTION);

  private static final long NO_SUBJUNCTION =
      WordClass.of(WordClass.PREPOSITION, WordClass.ADVERB, WordClass.CLAUSE_ADVERB);

  /** So near before a participle its auxiliary stands. */
  private static final int AUXILIARY_REACH = 4;

  /** Words between a cue and its clause that join the sentence to the one before. */
  private static final Set<String> CONNECTIVES =
      Set.of(
          "imidlertid",
          "også",
          "òg",
          "derimot",
          "dessuten",
          "dessutan",
          "likevel",
          "videre",
          "vidare",
          "samtidig",
          "samstundes",
          "derfor",
          "difor",
          "nå",
          "no",
          "altså");

  private static final Set<String> PASSIVE =
      Set.of("er", "var", "ble", "blir", "blei", "vart", "vert", "bli", "blitt", "vorte");

  private final Tokens tokens;
  private final SpeechVerbs verbs;
  private final ClauseReader clauses;
  private final SentenceSource sentences;

  ReportedClauseReader(
      Tokens tokens, SpeechVerbs verbs, ClauseReader clauses, SentenceSource sentences) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.clauses = clauses;
    this.sentences = sentences;
  }

  /**
   * {@return what a sentence reports, in order}
   *
   * @param first its first token
   * @param from the token from which on it reports; what stands before only names the subject
   * @param end the token after its last
   */
  List<ReportedClause> read(int first, int from, int end) {
    int limit = end;
    while (limit > from && (isStop(limit - 1) || opensNothing(limit - 1))) {
      limit--;
    }
    List<ReportedClause> found = new ArrayList<>(0);
    for (int i = from; i < limit; i++) {
      ReportedClause clause = at(i, first, limit);
      if (clause != null) {
        found.add(clause);
        i = clause.end() - 1;
      }
    }
    ReportedClause before = found.isEmpty() ? beforeCue(first, from, limit) : null;
    return before == null ? found : List.of(before);
  }

  private boolean isStop(int token) {
    TokenKind kind = tokens.kind(token);
    return kind == TokenKind.STOP || kind == TokenKind.COLON || kind == TokenKind.DASH;
  }

  /** A mark that opens what does not come. */
  private boolean opensNothing(int token) {
    return tokens.kind(token).isQuote() && tokens.isAfterBlank(token);
  }

  /** The clause that a cue at a token introduces. */
  private @Nullable ReportedClause at(int i, int first, int limit) {
    if (!tokens.is(i, TokenKind.WORD)) {
      return null;
    }
    if (clauses.isAccordingTo(i)) {
      return accordingTo(i, limit);
    }
    if (!tokens.isAny(i, CUES) || i > first && tokens.isCapitalised(i) || isPassive(i, first)) {
      return null;
    }
    Clause cue = sentences.at(i, first, limit);
    cue = cue == null && verbs.isListed(i) ? sentences.byDocument(i, first) : cue;
    SourcePhrase source = cue == null ? null : cue.source();
    if (cue == null || source == null || !isSource(source)) {
      return null;
    }
    int start = complement(i, source, limit);
    if (start < 0) {
      return null;
    }
    int end = complementEnd(start, limit);
    return end - start < SHORTEST ? null : new ReportedClause(start, end, cue);
  }

  /** {@code ble det varslet at …}: nobody says it. */
  private boolean isPassive(int verb, int first) {
    if (!tokens.is(verb, WordClass.PARTICIPLE)) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(first, verb - AUXILIARY_REACH); i--) {
      if (tokens.is(i, TokenKind.WORD) && PASSIVE.contains(CaseFold.lower(tokens.text(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSource(SourcePhrase source) {
    return source.kind() != SourcePhrase.Kind.AUTHOR
        && !tokens.isAny(source.coreFirst(), NOT_SOURCES);
  }

  /** {@code Ifølge Moe er brua trygg; brua er ifølge Moe trygg}. */
  private @Nullable ReportedClause accordingTo(int i, int limit) {
    boolean relative = i > 0 && tokens.is(i - 1, "som");
    Clause clause = relative ? null : clauses.accordingTo(i, limit);
    if (clause == null) {
      return null;
    }
    SourcePhrase source = clause.source();
    if (source != null && i > 0 && tokens.is(i - 1, WordClass.NEVER_CUE)) {
      clause = new Clause(i, source.coreEnd(), clause.cue(), clause.lemma(), source.core(), true);
    }
    int start = clause.end();
    if (start < limit && tokens.is(start, TokenKind.COMMA)) {
      start++;
    }
    return limit - start < SHORTEST ? null : new ReportedClause(start, limit, clause);
  }

  /** The first token of what a cue introduces, or -1. */
  private int complement(int cue, SourcePhrase source, int limit) {
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
      if (endsClause(i) && !(i + 1 < reach && tokens.is(i + 1, "at"))) {
        break;
      }
    }
    return bare(cue, inverted ? source.end() : cue + 1, limit);
  }

  private boolean isThat(int token, int cue) {
    return tokens.is(token, "at")
        || isWhether(token) && (tokens.is(cue, WordClass.ASK) || phrasal(cue, token) >= 0);
  }

  private boolean isWhether(int token) {
    return tokens.is(token, "om") || tokens.is(token, "hvorvidt") || tokens.is(token, "korvidt");
  }

  /** {@code konkludere med at}; {@code for at, slik at, etter at} are other clauses. */
  private boolean isOwn(int that, int cue) {
    int before = that - 1;
    boolean object =
        tokens.is(before, "om")
            || tokens.is(before, "på")
            || tokens.is(before, "med")
            || tokens.is(before, "over");
    boolean other =
        tokens.is(before, WordClass.PREPOSITION)
            || tokens.is(before, "slik")
            || tokens.is(before, "sånn")
            || tokens.is(before, "så");
    return object && tokens.isAny(cue, BARE) || !other || phrasal(cue, that) >= 0;
  }

  /** Where the words of a phrasal verb begin that stand right before a token, or -1. */
  private int phrasal(int verb, int token) {
    for (int i = verb + 1; i < token; i++) {
      var phrasal = verbs.phrasalVerb(verb, i);
      String words = phrasal == null ? null : phrasal.particle();
      if (words != null && tokens.start(i) + words.length() == tokens.end(token - 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean endsClause(int i) {
    return !tokens.is(i, TokenKind.WORD) && !tokens.is(i, TokenKind.NUMBER)
        || isSubjunction(i)
        || tokens.isAny(i, SpeechVerbs.FINITE)
        || tokens.is(i, WordClass.NEVER_CUE)
        || tokens.is(i, "å");
  }

  private boolean isSubjunction(int i) {
    return tokens.is(i, WordClass.SUBJUNCTION) && !tokens.isAny(i, NO_SUBJUNCTION);
  }

  /** {@code Moe mener [det er for seint]}: a subject and its verb right after the cue. */
  private int bare(int cue, int after, int limit) {
    if (!tokens.isAny(cue, BARE)) {
      return -1;
    }
    int start = after;
    while (start < limit && isFiller(start)) {
      start++;
    }
    boolean opens =
        start < limit
            && (tokens.is(start, TokenKind.WORD) || tokens.is(start, TokenKind.NUMBER))
            && !tokens.isAny(start, NO_CLAUSE)
            && !tokens.is(start, "å")
            && !tokens.is(start, "seg")
            && !tokens.isAny(start, SpeechVerbs.FINITE)
            && !tokens.is(start, WordClass.NEVER_CUE)
            && verbs.phrasalVerb(cue, start) == null;
    return opens && hasVerb(start + 1, limit, tokens.is(cue, WordClass.THINK)) ? start : -1;
  }

  private boolean isFiller(int token) {
    return tokens.is(token, WordClass.CLAUSE_ADVERB)
        && CONNECTIVES.contains(CaseFold.lower(tokens.text(token)));
  }

  /**
   * Whether a subject and its verb follow. After a verb of thought they nearly always do, so any
   * form of a verb will do, and the subject may have a relative clause; after a verb of speech it
   * must be sure that the noun is no object: {@code skriver bøker}.
   */
  private boolean hasVerb(int from, int limit, boolean thought) {
    for (int i = from; i < Math.min(limit, from + VERB_REACH); i++) {
      boolean word = tokens.is(i, TokenKind.WORD);
      boolean relative = tokens.is(i, "som");
      if (!thought && isSubordinating(i) || !relative && endsSubject(i)) {
        return false;
      }
      boolean finite = thought ? isFinite(i) : isSurelyFinite(i);
      if (word && finite && !tokens.is(i - 1, "å")) {
        return true;
      }
    }
    return false;
  }

  private boolean endsSubject(int i) {
    boolean comma =
        tokens.is(i, TokenKind.COMMA) && i + 1 < tokens.size() && tokens.is(i + 1, "som");
    boolean word = tokens.is(i, TokenKind.WORD) || tokens.is(i, TokenKind.NUMBER);
    return !word && !comma && !tokens.kind(i).isQuote()
        || isSubjunction(i)
        || tokens.is(i, "å")
        || tokens.is(i, WordClass.CONJUNCTION) && !tokens.is(i, "og") && !tokens.is(i, "eller");
  }

  private boolean isFinite(int token) {
    return isSurelyFinite(token) || verbs.looksFinite(token);
  }

  private boolean isSurelyFinite(int token) {
    return !tokens.isCapitalised(token)
        && !verbs.maybeParticiple(token)
        && !tokens.head(token).isKnown()
        && (tokens.is(token, WordClass.NEVER_CUE) || verbs.isListed(token));
  }

  /** Up to the end of the sentence, or to where its subject goes on: {@code …, og krever svar}. */
  private int complementEnd(int start, int limit) {
    for (int i = start + 1; i < limit; i++) {
      if (tokens.is(i, TokenKind.COLON) || tokens.is(i, TokenKind.DASH) && !isJoined(i + 1)) {
        return i;
      }
      boolean comma = tokens.is(i, TokenKind.COMMA);
      int next = comma ? i + 1 : i;
      if (next + 1 >= limit) {
        break;
      }
      if (comma && (isContrast(next) || isButSomebody(next, limit))) {
        return i;
      }
      if (isJoined(next) && goesOn(next + 1, limit)) {
        return i;
      }
    }
    return limit;
  }

  /** {@code , men Vik sier nei}: a sentence of its own. */
  private boolean isButSomebody(int token, int limit) {
    int next = token + 1;
    return tokens.is(token, "men")
        && next < limit
        && !tokens.is(next, "at")
        && !tokens.is(next, WordClass.CLAUSE_ADVERB)
        && !isFinite(next);
  }

  private boolean isJoined(int token) {
    return tokens.is(token, "og") || tokens.is(token, "men");
  }

  /** {@code , mens 43 prosent vil bygge; , selv om hun er i tvil}: the paper's own words again. */
  private boolean isContrast(int token) {
    return tokens.is(token, "mens")
        || tokens.is(token, "medan")
        || (tokens.is(token, "selv") || tokens.is(token, "sjølv")) && tokens.is(token + 1, "om");
  }

  /** A verb of speech after {@code og} has the subject of the cue; another may be the clause's. */
  private boolean goesOn(int token, int limit) {
    int verb = token;
    while (verb < limit && isFiller(verb)) {
      verb++;
    }
    return verb < limit && verbs.isListed(verb) && !tokens.is(verb, WordClass.MANNER);
  }

  /** {@code [Brua er trygg], mener Moe}; {@code [brua er trygg] ifølge Moe}. */
  private @Nullable ReportedClause beforeCue(int first, int from, int limit) {
    if (first != from) {
      return null;
    }
    boolean opens = tokens.is(first, WordClass.SUBJUNCTION);
    boolean subordinate = opens;
    boolean hasVerb = false; // Many strong verbs are on no list, so enough words will do.
    boolean phrase = tokens.is(first, WordClass.PREPOSITION);
    for (int i = first; i + 1 < limit; i++) {
      if (clauses.isAccordingTo(i)) {
        Clause clause = i - first < SHORTEST - 1 ? null : clauses.accordingTo(i, limit);
        return clause == null ? null : new ReportedClause(first, i, clause);
      }
      if (!tokens.is(i, TokenKind.COMMA)) {
        subordinate |= i > first && isSubordinating(i);
        hasVerb |= !subordinate && tokens.is(i, TokenKind.WORD) && isFinite(i);
      } else if (opens) {
        opens = false;
        subordinate = false;
      } else {
        boolean sentence = hasVerb || !phrase && !subordinate && i - first >= ENOUGH;
        Clause clause = sentence ? clauses.following(i + 1, limit) : null;
        if (clause != null && attributes(clause)) {
          return new ReportedClause(first, i, clause);
        }
      }
    }
    return null;
  }

  /** What stands behind it has no main verb of the sentence. */
  private boolean isSubordinating(int i) {
    return isSubjunction(i) || tokens.is(i, "om") || tokens.is(i, "som");
  }

  private boolean attributes(Clause clause) {
    SourcePhrase source = clause.source();
    return clause.listed()
        && source != null
        && isSource(source)
        && (source.isSomebody() || clauses.isAccordingTo(clause.first()));
  }
}
