package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.SpeechVerb;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a whole sentence cites: {@code Moe kaller planen …}, {@code Da svarte hun:}, {@code
 * Ifølge Moe er …}. The subject stands before the verb, or right after it where something else
 * opens the sentence.
 */
final class SentenceSource {
  /** So many tokens away a verb or its subject is looked for; longer sentences are none. */
  private static final int REACH = 80;

  /** {@code Moe forteller at Vik svarte slik:} has its second verb right before the colon. */
  private static final int LAST_WORDS = 2;

  private static final long PRONOUNS =
      WordClass.of(
          WordClass.HE,
          WordClass.SHE,
          WordClass.HEN,
          WordClass.THEY,
          WordClass.IMPERSONAL,
          WordClass.FIRST_PERSON,
          WordClass.SECOND_PERSON);

  private final Tokens tokens;
  private final ClauseReader clauses;
  private final SourcePhraseReader phrases;
  private final NameReader names;
  private final SpeechVerbs verbs;
  private final SentenceSubject subjects;

  SentenceSource(
      Tokens tokens,
      NameReader names,
      SourcePhraseReader phrases,
      SpeechVerbs verbs,
      ClauseReader clauses,
      SentenceSubject subjects) {
    this.tokens = tokens;
    this.names = names;
    this.phrases = phrases;
    this.verbs = verbs;
    this.clauses = clauses;
    this.subjects = subjects;
  }

  /**
   * {@return who speaks after the colon of a lead-in; the last verb of speech decides, and without
   * one the subject at the start of the sentence}
   *
   * @param first the first token of the sentence
   * @param colon the token of the colon
   */
  @Nullable Clause leadIn(int first, int colon) {
    int at = subordinate(first, colon);
    for (int i = colon - 1; i >= Math.max(first, colon - REACH); i--) {
      if (i > at && i < colon - LAST_WORDS) {
        continue; // "Moe ser at Vik foreslår mer enn én løsning:"
      }
      if (i < colon && tokens.is(i, WordClass.FIRST_PERSON) && verbs.isListed(nextVerb(i, first))) {
        return byAuthor(i, nextVerb(i, first));
      }
      Clause clause = at(i, first, colon);
      if (clause != null) {
        return clause;
      }
    }
    SourcePhrase subject = subjects.read(first, colon);
    if (subject == null || subject.kind() == SourcePhrase.Kind.GROUP_NOUN) {
      subject = owner(first, colon);
    }
    return subject == null ? null : new Clause(first, colon, -1, "", subject, false);
  }

  /** The first {@code at} of a sentence, or its end. */
  private int subordinate(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.is(i, "at")) {
        return i;
      }
    }
    return end;
  }

  /** {@code Jeg spurte, Så spurte jeg}: the verb beside a pronoun. */
  private int nextVerb(int pronoun, int first) {
    return pronoun > first && verbs.isListed(pronoun - 1) ? pronoun - 1 : pronoun + 1;
  }

  private Clause byAuthor(int pronoun, int verb) {
    SourcePhrase author =
        new SourcePhrase(
            pronoun, pronoun + 1, SourcePhrase.Kind.AUTHOR, pronoun, pronoun + 1, -1, null);
    int first = Math.min(pronoun, verb);
    return new Clause(first, first + 2, verb, verbs.lemma(verb), author, true);
  }

  /**
   * {@return the source that speaks, writes or characterises nearest before a place in a sentence,
   * else after it, or null}
   *
   * @param first the first token of the sentence
   * @param mark the place
   * @param end the token after its last
   */
  @Nullable Clause cited(int first, int mark, int end) {
    for (int i = mark - 1; i >= Math.max(first, mark - REACH); i--) {
      Clause clause = at(i, first, end);
      if (clause != null) {
        return clause;
      }
    }
    for (int i = mark + 1; i < Math.min(end, mark + REACH); i++) {
      if (clauses.isAccordingTo(i) || tokens.is(i - 1, TokenKind.COMMA)) {
        Clause clause = clauses.following(i, end);
        if (clause != null && clause.listed()) {
          return clause;
        }
      }
    }
    return null;
  }

  /**
   * {@return the verb of speech or thought at a token with its source, or null}
   *
   * @param i the token
   * @param first the first token of the sentence
   * @param end the token after its last
   */
  @Nullable Clause at(int i, int first, int end) {
    if (!tokens.is(i, TokenKind.WORD)) {
      return null;
    }
    if (clauses.isAccordingTo(i)) {
      return clauses.accordingTo(i, end);
    }
    if (clauses.isWritten(i)) {
      return written(i, first, end);
    }
    boolean participle = tokens.is(i, WordClass.PARTICIPLE) && hasAuxiliary(i, first);
    SpeechVerb phrasal = verbs.isPhrasal(i) ? phrasalNear(i, end) : null;
    if (!participle && !verbs.isListed(i) && phrasal == null) {
      return null;
    }
    SourcePhrase source = subject(i, first, end);
    if (source == null) {
      return null;
    }
    String lemma = phrasal != null ? phrasal.lemma() : verbs.lemma(i);
    return new Clause(i, Math.max(i + 1, source.end()), i, lemma, source, true);
  }

  /**
   * {@return the clause of a verb that a document is the subject of: {@code Rapporten slår fast};
   * or null}
   */
  @Nullable Clause byDocument(int verb, int first) {
    SourcePhrase document = first < verb ? phrases.read(first, verb) : null;
    return document == null || document.isSomebody() || document.end() != verb
        ? null
        : new Clause(
            verb, verb + 1, verb, verbs.lemma(verb), document.asOrganizationIfThing(), true);
  }

  /** {@code I avtalen står det …, det heter i avtalen …}: a document speaks. */
  private @Nullable Clause written(int verb, int first, int end) {
    if (verb + 1 < end && tokens.is(verb + 1, "det")) {
      Clause clause = clauses.impersonal(verb, verb + 2, end);
      if (clause != null && clause.source() != null) {
        return clause;
      }
    }
    boolean there = verb + 1 < end && tokens.is(verb + 1, "det");
    if (!there || !tokens.is(first, WordClass.PREPOSITION)) {
      return null;
    }
    SourcePhrase document = phrases.read(first + 1, verb);
    return document == null
        ? null
        : new Clause(
            verb, verb + 1, verb, verbs.lemma(verb), document.asOrganizationIfThing(), true);
  }

  private @Nullable SpeechVerb phrasalNear(int verb, int end) {
    for (int i = verb + 1; i < Math.min(end, verb + 7); i++) {
      SpeechVerb phrasal = verbs.phrasalVerb(verb, i);
      if (phrasal != null) {
        return phrasal;
      }
    }
    return null;
  }

  private boolean hasAuxiliary(int participle, int first) {
    for (int i = participle - 1; i >= first && participle - i <= 5; i--) {
      if (tokens.is(i, "har") || tokens.is(i, "hadde") || tokens.is(i, "ha")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable SourcePhrase subject(int verb, int first, int end) {
    int next = verb + 1;
    while (next < end && tokens.is(next, WordClass.CLAUSE_ADVERB) && !tokens.isCapitalised(next)) {
      next++;
    }
    SourcePhrase after = next < end ? phrases.read(next, end) : null;
    if (after != null && isInverted(after, verb, first)) {
      return after;
    }
    return before(verb, first);
  }

  /** {@code Da svarte Moe}, but not {@code at han omtalte Moe}. */
  private boolean isInverted(SourcePhrase after, int verb, int first) {
    boolean somebody = after.isSomebody() && after.kind() != SourcePhrase.Kind.GROUP_NOUN;
    return somebody
        && verb > first
        && !tokens.isAny(verb - 1, PRONOUNS)
        && !tokens.is(verb - 1, "som")
        && !tokens.is(verb - 1, "men")
        && !tokens.is(verb - 1, "og")
        && !isSubjectBefore(verb, first);
  }

  /** {@code Moes svar var:} */
  private @Nullable SourcePhrase owner(int first, int end) {
    if (first >= end || !names.isNameWord(first)) {
      return null;
    }
    int nameEnd = names.runEnd(first, end);
    return names.isGenitive(nameEnd - 1)
        ? new SourcePhrase(first, nameEnd, SourcePhrase.Kind.NAME, first, nameEnd, -1, null)
        : null;
  }

  /** In a main clause the finite verb is second: one phrase before it is the subject. */
  private boolean isSubjectBefore(int verb, int first) {
    SourcePhrase opening = opening(first, verb);
    return opening != null && opening.end() == verb || isNameBefore(verb, first);
  }

  /** {@code Moe mener Vik tar feil}, but {@code I Oslo mener Vik …}. */
  private boolean isNameBefore(int verb, int first) {
    int start = nameStart(verb, first);
    return start < verb && !isOblique(start, first);
  }

  /** {@code i svenske Dagposten; i Sogn og Vik}: a place or a paper, not the subject. */
  private boolean isOblique(int name, int first) {
    int before = name - 1;
    while (before >= first && (tokens.is(before, "og") || names.isNameWord(before))) {
      before--;
    }
    return before >= first && tokens.is(before, WordClass.PREPOSITION)
        || before > first
            && tokens.is(before - 1, WordClass.PREPOSITION)
            && tokens.is(before, TokenKind.WORD);
  }

  private int nameStart(int end, int first) {
    int start = end;
    while (start - 1 >= first && names.isNameWord(start - 1)) {
      start--;
    }
    return start;
  }

  /** The subject at the head of the clause, else the nearest name or pronoun before the verb. */
  private @Nullable SourcePhrase before(int verb, int first) {
    SourcePhrase antecedent =
        verb - 1 > first && tokens.is(verb - 1, "som") ? nameBefore(verb - 1, first) : null;
    if (antecedent != null) {
      return antecedent;
    }
    SourcePhrase opening = opening(first, verb);
    if (opening != null) {
      return opening;
    }
    for (int i = verb - 1; i >= Math.max(first, verb - REACH); i--) {
      if (tokens.isAny(i, WordClass.of(WordClass.HE, WordClass.SHE, WordClass.HEN))
          || i == verb - 1 && isDefiniteSource(i)
          || i > first && opensName(i, first)) {
        SourcePhrase phrase = phrases.read(i, verb);
        if (phrase != null && phrase.isSomebody()) {
          SourcePhrase joint = joint(i, first, verb);
          return joint != null ? joint : phrase;
        }
      }
    }
    return null;
  }

  /** {@code Moe og Vik} for {@code Vik}. */
  private @Nullable SourcePhrase joint(int second, int first, int verb) {
    if (second - 2 < first || !tokens.is(second - 1, "og")) {
      return null;
    }
    int start = nameStart(second - 1, first);
    SourcePhrase both = start < second - 1 ? phrases.read(start, verb) : null;
    return both != null && both.joined() != null ? both : null;
  }

  /** {@code Moe} in {@code et svar til Moe, som sier}. */
  private @Nullable SourcePhrase nameBefore(int relative, int first) {
    int end = tokens.is(relative - 1, TokenKind.COMMA) ? relative - 1 : relative;
    int start = nameStart(end, first);
    SourcePhrase phrase = start < end ? phrases.read(start, end) : null;
    return phrase != null && phrase.isSomebody() ? phrase : null;
  }

  /** A name, but not the place in {@code Kari Moe i Vik og sier}. */
  private boolean opensName(int token, int first) {
    return names.isNameWord(token) && !names.isNameWord(token - 1) && !isOblique(token, first);
  }

  /** {@code politikeren sier, politiet opplyser}. */
  private boolean isDefiniteSource(int token) {
    return tokens.is(token, TokenKind.WORD)
        && (tokens.head(token).isDefiniteRole() || tokens.head(token).isOrganization());
  }

  private @Nullable SourcePhrase opening(int first, int limit) {
    int end = Math.min(limit, first + REACH);
    int start = subjects.skipLabel(first, end);
    while (start < end
        && (tokens.isAny(start, WordClass.of(WordClass.CONJUNCTION, WordClass.CLAUSE_ADVERB))
            || tokens.is(start, TokenKind.DASH))
        && !names.isNameWord(start)) {
      start++;
    }
    while (start < end && isPlainStarter(start)) {
      start++;
    }
    SourcePhrase phrase = phrases.read(start, end);
    return phrase != null && phrase.isSomebody() ? phrase : null;
  }

  private boolean isPlainStarter(int token) {
    return tokens.isAny(token, WordClass.of(WordClass.CONJUNCTION)) && tokens.isCapitalised(token);
  }
}
