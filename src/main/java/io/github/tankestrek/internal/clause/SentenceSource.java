package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.SpeechVerb;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a whole sentence cites: {@code Moe kaller planen …}, {@code Da svarte hun:}, {@code
 * Ifølge Moe er …}. The subject stands before the verb, or right after it where something else
 * opens the sentence.
 */
final class SentenceSource {
  /** So many tokens away a verb is looked for; longer sentences are none. */
  private static final int REACH = 80;

  /** {@code Moe forteller at Vik svarte slik:} has its second verb right before the colon. */
  private static final int LAST_WORDS = 2;

  private static final int PARTICLE_REACH = 7;
  private static final int AUXILIARY_REACH = 5;

  private static final int THAT_REACH = 4;
  private static final int RELATIVE_REACH = 12;

  private static final long NOBODY =
      WordClass.of(WordClass.FIRST_PERSON, WordClass.SECOND_PERSON, WordClass.IMPERSONAL);

  private static final long NO_THING =
      WordClass.of(WordClass.ADVERB, WordClass.CLAUSE_ADVERB, WordClass.PREPOSITION);

  private final Tokens tokens;
  private final NameReader names;
  private final SourcePhraseReader phrases;
  private final SpeechVerbs verbs;
  private final ClauseReader clauses;
  private final AccordingToReader accordingTo;
  private final ImpersonalClauseReader impersonal;
  private final AuthorClauseReader authors;
  private final SentenceSubject subjects;
  private final VerbSubject verbSubjects;

  /** The first token of the sentence that was last searched for {@code at}. */
  private int searched = -1;

  /** Its {@code at}, or the token up to which it has none. */
  private int that;

  SentenceSource(
      Tokens tokens,
      NameReader names,
      SourcePhraseReader phrases,
      SpeechVerbs verbs,
      ClauseReader clauses,
      AccordingToReader accordingTo,
      ImpersonalClauseReader impersonal,
      AuthorClauseReader authors,
      SentenceSubject subjects) {
    this.tokens = tokens;
    this.names = names;
    this.phrases = phrases;
    this.verbs = verbs;
    this.clauses = clauses;
    this.accordingTo = accordingTo;
    this.impersonal = impersonal;
    this.authors = authors;
    this.subjects = subjects;
    this.verbSubjects = new VerbSubject(tokens, names, phrases, subjects);
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
      Clause author = authors.beside(i, first);
      Clause clause = author != null ? author : at(i, first, colon);
      if (clause != null) {
        return clause;
      }
    }
    boolean reply = first + 1 < colon && tokens.is(first, WordClass.REPLY);
    Clause sent = reply && tokens.is(first + 1, WordClass.FROM) ? byNoun(first, colon) : null;
    if (sent != null) {
      return sent;
    }
    SourcePhrase subject = subjects.read(first, colon);
    if (subject == null || subject.kind() == SourcePhrase.Kind.GROUP_NOUN) {
      subject = owner(first, colon);
    }
    return subject == null ? null : new Clause(first, colon, -1, "", subject, false);
  }

  /**
   * The first {@code at} of a sentence, or its end. It is looked for once, however many colons the
   * sentence has.
   */
  private int subordinate(int first, int end) {
    if (first != searched) {
      searched = first;
      that = first;
    }
    while (that < end && !tokens.is(that, Word.AT)) {
      that++;
    }
    return Math.min(that, end);
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
      if (accordingTo.opensAt(i) || tokens.is(i - 1, TokenKind.COMMA)) {
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
    if (accordingTo.opensAt(i)) {
      return accordingTo.read(i, end);
    }
    if (tokens.is(i, WordClass.DOCUMENT_VERB) || emerges(i, end)) {
      return written(i, first, end);
    }
    boolean participle = tokens.is(i, WordClass.PARTICIPLE) && hasAuxiliary(i, first);
    boolean form = tokens.is(i, WordClass.PHRASAL_FORM) && hasHelp(i, first);
    SpeechVerb phrasal = form || verbs.isPhrasal(i) ? phrasalNear(i, end) : null;
    boolean nonFinite = participle || form && phrasal != null || isInfinitive(i, first, end);
    if (!nonFinite && !verbs.isListed(i) && phrasal == null) {
      return null;
    }
    SourcePhrase source = verbSubjects.read(i, first, nonFinite ? i : end);
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
  @Nullable Clause byDocument(int verb, int first, int end) {
    boolean evidence = tokens.is(verb, WordClass.EVIDENCE);
    boolean says = evidence || verbs.isListed(verb) || phrasalNear(verb, end) != null;
    SourcePhrase document = says && first < verb ? phrases.read(first, verb) : null;
    boolean speaks =
        document != null
            && (evidence ? isPublisher(document) : !document.isSomebody() && isThing(document));
    if (document == null || !speaks) {
      return null;
    }
    SourcePhrase owned = impersonal.withOwner(document, verb);
    return isBefore(owned.end(), verb) ? byDocument(verb, owned) : null;
  }

  /** {@code Rapporten, den nye planen}, not {@code Likevel}, {@code Foreløpig}. */
  private boolean isThing(SourcePhrase phrase) {
    int first = phrase.first();
    if (tokens.isAny(first, NO_THING)) {
      return false;
    }
    return phrase.end() - first > 1
        || tokens.endsWith(first, "en")
        || tokens.endsWith(first, "et")
        || tokens.endsWith(first, "a")
        || tokens.endsWith(first, "ne")
        || tokens.endsWith(first, "nde")
        || tokens.endsWith(first, "er")
        || tokens.endsWith(first, "ar");
  }

  /** {@code Rapporten viser at, tall fra SSB viser at}, but not {@code Moe viser at}. */
  private boolean isPublisher(SourcePhrase source) {
    return source.kind() != SourcePhrase.Kind.PRONOUN
        && impersonal.isEvidence(source.first(), source.end());
  }

  /** Right before the verb, or before the relative clause that ends there. */
  private boolean isBefore(int end, int verb) {
    return end == verb
        || end + 1 < verb
            && tokens.is(end, TokenKind.COMMA)
            && tokens.is(end + 1, Word.SOM)
            && tokens.is(verb - 1, TokenKind.COMMA);
  }

  /** {@return the clause of a noun for words and its owner, {@code beskjeden fra Moe}, or null} */
  @Nullable Clause byNoun(int noun, int end) {
    SourcePhrase owner = phrases.read(noun + 2, end);
    return owner == null || !owner.isSomebody()
        ? null
        : new Clause(noun, owner.end(), noun, verbs.lemma(noun), owner, true);
  }

  /** {@return the clause of a noun for words after its owner, {@code Moes erfaring}, or null} */
  @Nullable Clause byOwner(int noun, int first) {
    if (noun == first || !names.isNameWord(noun - 1) || !names.isGenitive(noun - 1)) {
      return null;
    }
    int start = noun - 1;
    while (start > first && names.isNameWord(start - 1)) {
      start--;
    }
    SourcePhrase owner = SourcePhrase.of(start, noun, SourcePhrase.Kind.NAME);
    return new Clause(noun, noun + 1, noun, verbs.lemma(noun), owner, true);
  }

  /**
   * {@return the end of the clause of {@code ifølge}, or of the relative clause without {@code som}
   * after it: {@code Ifølge tall SSB har hentet inn, stiger prisene}}
   */
  int afterRelative(Clause accordingTo, int limit) {
    int start = accordingTo.end();
    SourcePhrase source = accordingTo.source();
    if (source == null
        || start >= limit
        || !tokens.is(start, WordClass.NEVER_CUE)
        || !impersonal.isEvidence(source.first(), source.coreFirst())) {
      return start;
    }
    for (int i = start; i + 1 < Math.min(limit, start + RELATIVE_REACH); i++) {
      if (tokens.is(i, TokenKind.COMMA)) {
        return i;
      }
    }
    return start;
  }

  private Clause byDocument(int verb, SourcePhrase document) {
    SourcePhrase source = phrases.sender(document).asOrganizationIfThing();
    return new Clause(verb, verb + 1, verb, verbs.lemma(verb), source, true);
  }

  /** {@code går det fram, kommer det også fram}. */
  private boolean emerges(int verb, int end) {
    return verb + 2 < end
        && tokens.is(verb + 1, Word.DET)
        && verbs.isPhrasal(verb)
        && impersonal.emerges(verb + 2, end);
  }

  /** {@code I avtalen står det …, det heter i avtalen …}: a document speaks. */
  private @Nullable Clause written(int verb, int first, int end) {
    if (verb > first && tokens.is(verb - 1, Word.DET)) {
      return impersonal.read(verb, verb + 1, end);
    }
    if (verb + 1 >= end || !tokens.is(verb + 1, Word.DET)) {
      return null;
    }
    Clause clause = impersonal.read(verb, verb + 2, end);
    if (clause != null && clause.source() != null) {
      return clause;
    }
    SourcePhrase document =
        tokens.is(first, WordClass.PREPOSITION) ? phrases.read(first + 1, verb) : null;
    return document == null ? null : byDocument(verb, document);
  }

  private @Nullable SpeechVerb phrasalNear(int verb, int end) {
    for (int i = verb + 1; i < Math.min(end, verb + PARTICLE_REACH); i++) {
      SpeechVerb phrasal = verbs.phrasalVerb(verb, i);
      if (phrasal != null) {
        return phrasal;
      }
    }
    return null;
  }

  private boolean hasAuxiliary(int participle, int first) {
    for (int i = participle - 1; i >= first && participle - i <= AUXILIARY_REACH; i--) {
      if (tokens.is(i, Word.HAR) || tokens.is(i, Word.HADDE) || tokens.is(i, Word.HA)) {
        return true;
      }
    }
    return false;
  }

  /** {@code har slått fast, vil legge til, for å gi uttrykk for}. */
  private boolean hasHelp(int form, int first) {
    if (hasAuxiliary(form, first) || form > first && tokens.is(form - 1, Word.AA)) {
      return true;
    }
    for (int i = form - 1; i >= first && form - i <= AUXILIARY_REACH; i--) {
      if (tokens.is(i, WordClass.MODAL)) {
        return true;
      }
    }
    return false;
  }

  /** {@code vil si at, ved å hevde at, pleide å si:}. */
  private boolean isInfinitive(int verb, int first, int end) {
    if (!tokens.is(verb, WordClass.INFINITIVE) || verb == first || !opensWords(verb + 1, end)) {
      return false;
    }
    if (tokens.is(verb - 1, Word.AA)) {
      return !(verb - 2 > first && tokens.is(verb - 2, Word.TIL)); // "få noen til å si"
    }
    for (int i = verb - 1; i >= first && verb - i <= AUXILIARY_REACH; i--) {
      if (tokens.isAny(i, NOBODY)) {
        return false;
      }
      if (tokens.is(i, WordClass.MODAL)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensWords(int token, int end) {
    for (int i = token; i < Math.min(end, token + THAT_REACH); i++) {
      if (tokens.is(i, Word.AT)) {
        return true;
      }
    }
    return token + LAST_WORDS >= end;
  }

  /** {@code Moes svar var:} */
  private @Nullable SourcePhrase owner(int first, int end) {
    if (first >= end || !names.isNameWord(first)) {
      return null;
    }
    int nameEnd = names.runEnd(first, end);
    return names.isGenitive(nameEnd - 1)
        ? SourcePhrase.of(first, nameEnd, SourcePhrase.Kind.NAME)
        : null;
  }
}
