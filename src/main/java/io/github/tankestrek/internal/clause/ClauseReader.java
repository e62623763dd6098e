package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.SpeechVerb;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads attribution clauses after the words they attribute: the verb first, then the source (Norsk
 * referansegrammatikk, "anføringssetninger": inversion after fronted speech).
 */
final class ClauseReader {
  private static final long SPEAKING =
      WordClass.of(WordClass.SAY, WordClass.ASK, WordClass.MANNER, WordClass.THINK);

  /** A particle stands this near after the source: {@code slår Moe i dag fast}. */
  private static final int PARTICLE_REACH = 4;

  private final Tokens tokens;
  private final SourcePhraseReader phrases;
  private final SpeechVerbs verbs;
  private final ClauseEdges edges;
  private final AccordingToReader accordingTo;
  private final ImpersonalClauseReader impersonal;
  private final AuxiliaryClauseReader auxiliaries;
  private final AuthorClauseReader authors;

  ClauseReader(
      Tokens tokens,
      SourcePhraseReader phrases,
      SpeechVerbs verbs,
      ClauseEdges edges,
      AccordingToReader accordingTo,
      ImpersonalClauseReader impersonal,
      AuthorClauseReader authors) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.verbs = verbs;
    this.edges = edges;
    this.accordingTo = accordingTo;
    this.impersonal = impersonal;
    this.auxiliaries = new AuxiliaryClauseReader(tokens, phrases, verbs, edges, impersonal);
    this.authors = authors;
  }

  /**
   * {@return the attribution that follows quoted words, or null if what follows is none}
   *
   * @param first the token after the comma or the stop of the words
   * @param limit the token after the end of the sentence
   */
  @Nullable Clause following(int first, int limit) {
    if (!tokens.is(first, TokenKind.WORD) || tokens.isCapitalised(first)) {
      return null;
    }
    if (accordingTo.opensAt(first)) {
      return accordingTo.read(first, limit);
    }
    if (tokens.is(first + 1, WordClass.FIRST_PERSON)) {
      return authors.following(first, limit);
    }
    if (tokens.is(first, WordClass.NEVER_CUE)) {
      Clause phrasal = verbs.isPhrasal(first) ? withVerb(first, limit) : null;
      return phrasal != null ? phrasal : auxiliaries.read(first, limit);
    }
    if (verbs.isListed(first) || verbs.isPhrasal(first) || verbs.looksFinite(first)) {
      return withVerb(first, limit);
    }
    return null;
  }

  private @Nullable Clause withVerb(int verb, int limit) {
    int next = verb + 1;
    if (tokens.is(next, Word.DET)) {
      return impersonal.read(verb, next + 1, limit);
    }
    if (impersonal.isReplyFrom(next, limit)) {
      return impersonal.fromReply(verb, next, limit);
    }
    if (isNaming(verb)) {
      return null;
    }
    Clause evidence =
        tokens.is(verb, WordClass.EVIDENCE) ? impersonal.byEvidence(verb, next, limit) : null;
    if (evidence != null) {
      return evidence;
    }
    SpeechVerb early = verbs.phrasalVerb(verb, next);
    int subject = edges.skipAdverbs(early == null ? next : next + 1, limit);
    SourcePhrase source = phrases.read(subject, limit);
    if (source == null) {
      return null;
    }
    source = source.kind() == SourcePhrase.Kind.NOUN ? plainNoun(source) : source;
    if (early != null) {
      return clause(verb, source.end(), early.lemma(), source, true);
    }
    for (int i = source.end(); i < Math.min(limit, source.end() + PARTICLE_REACH); i++) {
      SpeechVerb phrasal = verbs.phrasalVerb(verb, i);
      if (phrasal != null && tokens.is(i, WordClass.PARTICLE) && isLast(i)) {
        return clause(verb, i + 1, phrasal.lemma(), source, true);
      }
    }
    return plain(verb, source, limit);
  }

  /** {@code seier nesingane før finalen startar}: a definite noun that no list knows is enough. */
  private SourcePhrase plainNoun(SourcePhrase noun) {
    int first = noun.first();
    int end = first + 1;
    boolean several = tokens.endsWith(first, "ane") || tokens.endsWith(first, "ene");
    SourcePhrase alone =
        SourcePhrase.of(
            first, end, several ? SourcePhrase.Kind.GROUP_NOUN : SourcePhrase.Kind.NOUN);
    boolean enough =
        end == noun.end() || edges.isDefinite(alone) && tokens.is(end, WordClass.SUBJUNCTION);
    return enough ? alone : noun;
  }

  /** A particle ends the clause; {@code til} before a name is a preposition. */
  private boolean isLast(int particle) {
    int next = particle + 1;
    return !tokens.is(next, TokenKind.WORD) || !tokens.isCapitalised(next);
  }

  private @Nullable Clause plain(int verb, SourcePhrase source, int limit) {
    boolean listed = verbs.isListed(verb) && tokens.isAny(verb, SPEAKING);
    if (!listed && (tokens.is(verb, WordClass.CALL) || verbs.isPhrasal(verb))) {
      return null;
    }
    if (isToldTo(source.end())) {
      return null;
    }
    boolean fits = listed ? fitsListed(verb, source) : fitsAnyVerb(verb, source, limit);
    return fits ? clause(verb, source.end(), verbs.lemma(verb), source, listed) : null;
  }

  /** {@code sa hun til meg}: what was said to the speaker belongs to the speaker's story. */
  private boolean isToldTo(int token) {
    return tokens.is(token, WordClass.PREPOSITION) && tokens.is(token + 1, WordClass.FIRST_PERSON);
  }

  private Clause clause(int verb, int end, String lemma, SourcePhrase source, boolean listed) {
    return new Clause(verb, end, verb, lemma, source, listed);
  }

  private boolean fitsListed(int verb, SourcePhrase source) {
    return switch (source.kind()) {
      case NAME, PERSON_NOUN, ORGANIZATION_NOUN, AUTHOR -> true;
      case PRONOUN -> !tokens.is(source.coreFirst(), WordClass.THEY) || edges.closes(source.end());
      case GROUP_NOUN -> edges.closes(source.end());
      case NOUN ->
          tokens.isAny(verb, WordClass.of(WordClass.SAY, WordClass.ASK, WordClass.MANNER))
              && edges.isDefinite(source)
              && edges.closes(source.end());
    };
  }

  /** A verb on no list needs a person right after it and the end of the clause after that. */
  private boolean fitsAnyVerb(int verb, SourcePhrase source, int limit) {
    boolean person =
        switch (source.kind()) {
          case NAME -> true;
          case PRONOUN -> !tokens.is(source.coreFirst(), WordClass.THEY);
          case PERSON_NOUN -> tokens.head(source.noun()).isDefiniteRole();
          default -> false;
        };
    if (!person || !edges.surelyCloses(source.end(), limit)) {
      return false;
    }
    boolean midSentence = tokens.is(source.end(), TokenKind.COMMA);
    return !midSentence || !verbs.maybeParticiple(verb);
  }

  /** {@code «Natt over fjorden» heter boka}: a title, unless {@code det} follows. */
  private boolean isNaming(int verb) {
    return tokens.is(verb, Word.HETER)
        || tokens.is(verb, Word.HEITER)
        || tokens.is(verb, Word.HET)
        || tokens.is(verb, Word.HEITTE);
  }
}
