package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds reported speech and thought in a sentence of the narrative: a clause after a cue ({@code
 * Moe sier at …, Moe mener det er …}), before one ({@code …, mener Moe}) or beside {@code ifølge}
 * (Norsk referansegrammatikk, "indirekte tale").
 */
final class ReportedClauseReader {
  private static final int ENOUGH = 4;
  private static final int THAT_REACH = 2;

  private static final long CUES =
      WordClass.of(
          WordClass.SAY,
          WordClass.THINK,
          WordClass.ASK,
          WordClass.PHRASAL,
          WordClass.PHRASAL_FORM,
          WordClass.PARTICIPLE,
          WordClass.INFINITIVE,
          WordClass.DOCUMENT_VERB,
          WordClass.EVIDENCE);

  /** A word of none of these introduces nothing: not even {@code ifølge}. */
  private static final long OPENERS = CUES | WordClass.of(WordClass.PREPOSITION, WordClass.REPLY);

  /** The verbs of clauses that may attribute what stands before them, … */
  private static final long VERBS =
      SpeechVerbs.FINITE | WordClass.of(WordClass.PHRASAL, WordClass.NEVER_CUE, WordClass.EVIDENCE);

  /** … and what any verb may have after it there: {@code lyder det, kom svaret fra Moe}. */
  private static final long AFTER_ANY_VERB = WordClass.of(WordClass.IMPERSONAL, WordClass.REPLY);

  private static final long PARTICIPLES =
      WordClass.of(WordClass.PARTICIPLE, WordClass.PHRASAL_FORM);

  private static final long WRITERS = WordClass.of(WordClass.FIRST_PERSON, WordClass.SECOND_PERSON);

  /** So near before a participle its auxiliary stands. */
  private static final int AUXILIARY_REACH = 4;

  private final Tokens tokens;
  private final ClauseReader clauses;
  private final AccordingToReader accordingTo;
  private final SentenceSource sentences;
  private final DocumentSourceReader documents;
  private final ClauseWords words;
  private final ComplementStart starts;
  private final ComplementEnd ends;
  private final ReplyComplementReader replies;
  private final AccordingToComplementReader beside;
  private final ReportableSourceRule sourceRule;

  ReportedClauseReader(
      Tokens tokens,
      SpeechVerbs verbs,
      ClauseReader clauses,
      AccordingToReader accordingTo,
      SentenceSource sentences,
      DocumentSourceReader documents,
      OwnedNounReader owned) {
    this.tokens = tokens;
    this.clauses = clauses;
    this.accordingTo = accordingTo;
    this.sentences = sentences;
    this.documents = documents;
    this.words = new ClauseWords(tokens, verbs);
    this.starts = new ComplementStart(tokens, verbs, words);
    this.ends = new ComplementEnd(tokens, verbs, words);
    this.beside = new AccordingToComplementReader(tokens, words, accordingTo, documents);
    this.sourceRule = new ReportableSourceRule(tokens);
    this.replies = new ReplyComplementReader(tokens, owned, words, ends, sourceRule);
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
    boolean bracket = first > 0 && tokens.is(first - 1, TokenKind.OPEN);
    while (limit > from
        && (isStop(limit - 1)
            || opensNothing(limit - 1)
            || bracket && tokens.is(limit - 1, TokenKind.CLOSE))) {
      limit--;
    }
    List<ReportedClause> found = new ArrayList<>(0);
    boolean fronted = isFronted(first, limit);
    boolean verbless = true;
    for (int i = from; i < limit; i++) {
      if (tokens.is(i, TokenKind.COMMA)) {
        fronted = false;
        verbless = false;
      } else if (verbless) {
        fronted |= i > first && subordinates(i - 1, first);
        verbless = !words.isSurelyFinite(i);
      }
      ReportedClause clause = tokens.isAny(i, OPENERS) ? at(i, first, limit, fronted) : null;
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
    return tokens.isQuote(token) && tokens.isAfterBlank(token);
  }

  /** {@code Da Moe sa at brua var trygg, lo alle}: the main clause comes after the comma. */
  private boolean isFronted(int first, int limit) {
    return first + 1 < limit
        && tokens.is(first, WordClass.SUBJUNCTION)
        && !words.isSurelyFinite(first + 1);
  }

  /** {@code De som mener at …, tar feil; et år etter at hun sa at …, sa han at …}. */
  private boolean subordinates(int token, int first) {
    return tokens.is(token, Word.SOM)
        || token > first
            && (words.isSubjunction(token)
                || tokens.is(token, Word.AT) && tokens.is(token - 1, WordClass.PREPOSITION));
  }

  /** The clause that a cue at a token introduces. */
  private @Nullable ReportedClause at(int i, int first, int limit, boolean fronted) {
    if (!tokens.is(i, TokenKind.WORD)) {
      return null;
    }
    if (accordingTo.opensAt(i)) {
      return beside.read(i, first, limit);
    }
    if (tokens.is(i, WordClass.REPLY)) {
      return replies.read(i, first, limit);
    }
    if (!tokens.isAny(i, CUES) || tokens.isCapitalised(i) || isPassive(i, first)) {
      return null;
    }
    Clause cue = sentences.at(i, first, limit);
    cue = cue == null ? documents.read(i, first, limit) : cue;
    SourcePhrase source = cue == null ? null : cue.source();
    if (cue == null || source == null || !sourceRule.isSource(source) || isOwnThought(i, source)) {
      return null;
    }
    int start = starts.find(i, source, limit);
    if (start < 0) {
      return null;
    }
    int end = ends.find(start, limit, fronted);
    int shortest =
        tokens.is(start, Word.AT)
            ? ReportedClause.SHORTEST
            : ReportedClause.SHORTEST - 1; // "mener det haster"
    return end - start < shortest ? null : new ReportedClause(start, end, cue);
  }

  /** {@code ble det varslet at …}: nobody says it. */
  private boolean isPassive(int verb, int first) {
    if (!tokens.isAny(verb, PARTICIPLES)) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(first, verb - AUXILIARY_REACH); i--) {
      if (tokens.is(i, WordClass.PASSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Som leser av Dagposten venter jeg …}, but {@code Moe mener vi må …}. */
  private boolean isOwnThought(int cue, SourcePhrase source) {
    boolean own = // "Moe er ferdig, men jeg tror at …", but "noen av oss tror at …"
        cue > 0
            && tokens.isAny(cue - 1, WRITERS)
            && !(cue > 1 && tokens.is(cue - 2, WordClass.PREPOSITION));
    if (own) {
      return true;
    }
    boolean subject =
        source.end() == cue
            && !(source.first() > 0 && tokens.is(source.first() - 1, WordClass.PREPOSITION));
    return tokens.isAny(cue + 1, WRITERS) && !subject;
  }

  /** {@code [Brua er trygg], mener Moe}; {@code [brua er trygg] ifølge Moe}. */
  private @Nullable ReportedClause beforeCue(int first, int from, int limit) {
    if (first != from || !hasCueAfterPause(first, limit)) {
      return null;
    }
    boolean opens = tokens.is(first, WordClass.SUBJUNCTION);
    boolean subordinate = opens;
    boolean hasVerb = false; // Many strong verbs are on no list, so enough words will do.
    boolean phrase = tokens.is(first, WordClass.PREPOSITION);
    boolean relative = false;
    for (int i = first; i + 1 < limit; i++) {
      if (accordingTo.opensAt(i)) {
        boolean inRelative = i > first && tokens.is(i - 1, Word.SOM);
        boolean few = i - first < ReportedClause.SHORTEST - 1;
        Clause clause = few || inRelative ? null : accordingTo.read(i, limit);
        return clause == null
            ? null
            : new ReportedClause(first, tokens.is(i - 1, TokenKind.COMMA) ? i - 1 : i, clause);
      }
      if (!tokens.is(i, TokenKind.COMMA)) {
        subordinate |= words.isSubordinating(i);
        hasVerb |= !subordinate && tokens.is(i, TokenKind.WORD) && words.isFiniteOrPassive(i);
      } else if (opens) {
        opens = false;
        subordinate = false;
      } else {
        boolean sentence = hasVerb || !phrase && !subordinate && i - first >= ENOUGH;
        Clause clause = sentence ? clauses.following(i + 1, limit) : null;
        if (clause != null && attributes(clause) && !introduces(clause, limit)) {
          return new ReportedClause(first, i, clause);
        }
        subordinate &= !relative; // "Brua, som ble bygd i 1962, er rusten, mener Moe"
        relative = tokens.is(i + 1, Word.SOM);
      }
    }
    return null;
  }

  /** Whether anything may attribute what stands before it; most sentences have no such place. */
  private boolean hasCueAfterPause(int first, int limit) {
    for (int i = first; i < limit; i++) {
      boolean cue =
          tokens.is(i, TokenKind.COMMA)
              ? i + 2 < limit && (tokens.isAny(i + 1, VERBS) || tokens.isAny(i + 2, AFTER_ANY_VERB))
              : accordingTo.opensAt(i);
      if (cue) {
        return true;
      }
    }
    return false;
  }

  /** {@code , kom Moe fram til at …}: the words are what comes after. */
  private boolean introduces(Clause clause, int limit) {
    for (int i = clause.end(); i < Math.min(limit, clause.end() + THAT_REACH); i++) {
      if (tokens.is(i, Word.AT)) {
        return true;
      }
    }
    return false;
  }

  private boolean attributes(Clause clause) {
    SourcePhrase source = clause.source();
    return clause.listed()
        && source != null
        && sourceRule.isSource(source)
        && (source.isSomebody() || accordingTo.opensAt(clause.first()));
  }
}
