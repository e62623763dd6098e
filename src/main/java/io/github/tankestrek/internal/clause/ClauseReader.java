package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.clause.SourcePhrase.Kind;
import io.github.tankestrek.internal.text.NormalText;
import io.github.tankestrek.internal.text.SpeechVerb;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads attribution clauses after the words they attribute: the verb first, then the source (Norsk
 * referansegrammatikk, "anføringssetninger": inversion after fronted speech).
 */
final class ClauseReader {
  private static final long ADVERBS = WordClass.of(WordClass.CLAUSE_ADVERB, WordClass.ADVERB);
  private static final long SPEAKING =
      WordClass.of(WordClass.SAY, WordClass.ASK, WordClass.MANNER, WordClass.THINK);

  /** A particle stands this near after the source: {@code slår Moe i dag fast}. */
  private static final int PARTICLE_REACH = 4;

  /** {@code i en kort kunngjøring fra Moe}. */
  private static final int SENDER_REACH = 5;

  private final Tokens tokens;
  private final SourcePhraseReader phrases;
  private final SpeechVerbs verbs;

  ClauseReader(Tokens tokens, SourcePhraseReader phrases, SpeechVerbs verbs) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /**
   * {@return the attribution that follows quoted words, or null if what follows is none}
   *
   * @param first the token after the comma or the stop of the words
   * @param limit the token after the end of the sentence
   */
  @Nullable Clause following(int first, int limit) {
    if (first >= limit || !tokens.is(first, TokenKind.WORD) || tokens.isCapitalised(first)) {
      return null;
    }
    if (isAccordingTo(first)) {
      return accordingTo(first, limit);
    }
    if (first + 1 < limit && tokens.is(first + 1, WordClass.FIRST_PERSON)) {
      return byAuthor(first, first + 1, limit);
    }
    if (tokens.is(first, WordClass.NEVER_CUE)) {
      Clause phrasal = verbs.isPhrasal(first) ? withVerb(first, limit) : null;
      return phrasal != null ? phrasal : withAuxiliary(first, limit);
    }
    if (verbs.isListed(first) || verbs.isPhrasal(first) || verbs.looksFinite(first)) {
      return withVerb(first, limit);
    }
    return null;
  }

  /** {@return the clause of {@code ifølge} and its source, or null} */
  @Nullable Clause accordingTo(int first, int limit) {
    int cue = tokens.is(first, "i") ? first + 1 : first;
    SourcePhrase source = phrases.read(cue + 1, limit);
    return source == null
        ? null
        : new Clause(
            first, source.end(), cue, verbs.lemma(cue), source.asOrganizationIfThing(), true);
  }

  boolean isAccordingTo(int token) {
    boolean apart =
        tokens.is(token, "i")
            && token + 1 < tokens.size()
            && (tokens.is(token + 1, "følge")
                || tokens.is(token + 1, "følgje")
                || tokens.is(token + 1, "fylgje"));
    return apart
        || tokens.is(token, "ifølge")
        || tokens.is(token, "ifølgje")
        || tokens.is(token, "ifylgje");
  }

  private @Nullable Clause withVerb(int verb, int limit) {
    int next = verb + 1;
    if (next < limit && tokens.is(next, "det")) {
      return impersonal(verb, next + 1, limit);
    }
    if (isReplyFrom(next, limit)) {
      return fromReply(verb, next, limit);
    }
    if (isNaming(verb)) {
      return null;
    }
    SpeechVerb early = next < limit ? verbs.phrasalVerb(verb, next) : null;
    int subject = skipAdverbs(early == null ? next : next + 1, limit);
    SourcePhrase source = phrases.read(subject, limit);
    if (source == null) {
      return null;
    }
    if (early != null) {
      return clause(verb, source.end(), early.lemma(), source, true);
    }
    for (int i = source.end(); i < Math.min(limit, source.end() + PARTICLE_REACH); i++) {
      SpeechVerb phrasal = verbs.phrasalVerb(verb, i);
      if (phrasal != null && tokens.is(i, WordClass.PARTICLE) && isLast(i, limit)) {
        return clause(verb, i + 1, phrasal.lemma(), source, true);
      }
    }
    return plain(verb, source, limit);
  }

  /** A particle ends the clause; {@code til} before a name is a preposition. */
  private boolean isLast(int particle, int limit) {
    int next = particle + 1;
    return next >= limit || !tokens.is(next, TokenKind.WORD) || !tokens.isCapitalised(next);
  }

  private @Nullable Clause plain(int verb, SourcePhrase source, int limit) {
    boolean listed = verbs.isListed(verb) && tokens.isAny(verb, SPEAKING);
    if (!listed && (tokens.is(verb, WordClass.CALL) || verbs.isPhrasal(verb))) {
      return null;
    }
    if (isToldTo(source.end(), limit)) {
      return null;
    }
    boolean fits = listed ? fitsListed(verb, source, limit) : fitsAnyVerb(verb, source, limit);
    return fits ? clause(verb, source.end(), verbs.lemma(verb), source, listed) : null;
  }

  /** {@code sa hun til meg}: what was said to the speaker belongs to the speaker's story. */
  private boolean isToldTo(int token, int limit) {
    return token + 1 < limit
        && tokens.is(token, WordClass.PREPOSITION)
        && tokens.is(token + 1, WordClass.FIRST_PERSON);
  }

  private Clause clause(int verb, int end, String lemma, SourcePhrase source, boolean listed) {
    return new Clause(verb, end, verb, lemma, source, listed);
  }

  private boolean fitsListed(int verb, SourcePhrase source, int limit) {
    return switch (source.kind()) {
      case NAME, PERSON_NOUN, ORGANIZATION_NOUN, AUTHOR -> true;
      case PRONOUN -> !tokens.is(source.coreFirst(), WordClass.THEY) || closes(source.end(), limit);
      case GROUP_NOUN -> closes(source.end(), limit);
      case NOUN ->
          tokens.isAny(verb, WordClass.of(WordClass.SAY, WordClass.ASK, WordClass.MANNER))
              && isDefinite(source)
              && closes(source.end(), limit);
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
    if (!person || !closesForAnyVerb(source.end(), limit)) {
      return false;
    }
    boolean midSentence = source.end() < limit && tokens.is(source.end(), TokenKind.COMMA);
    return !midSentence || !verbs.maybeParticiple(verb);
  }

  private boolean closes(int token, int limit) {
    return token >= limit
        || !tokens.is(token, TokenKind.WORD)
        || tokens.isAny(
            token,
            WordClass.of(
                WordClass.PREPOSITION,
                WordClass.SUBJUNCTION,
                WordClass.CONJUNCTION,
                WordClass.CLAUSE_ADVERB));
  }

  private boolean closesForAnyVerb(int token, int limit) {
    return token >= limit
        || tokens.is(token, TokenKind.STOP)
        || tokens.is(token, TokenKind.COMMA)
        || tokens.is(token, WordClass.PREPOSITION)
            && token + 1 < limit
            && tokens.isCapitalised(token + 1)
        || tokens.is(token, WordClass.CLAUSE_ADVERB) && closesForAnyVerb(token + 1, limit);
  }

  private boolean isDefinite(SourcePhrase source) {
    if (tokens.is(source.first(), WordClass.DETERMINER)) {
      return true;
    }
    int last = source.end() - 1;
    NormalText text = tokens.text();
    int end = tokens.end(last);
    return source.end() - source.first() <= 3
        && tokens.is(last, TokenKind.WORD)
        && (text.startsWith("en", end - 2)
            || text.startsWith("et", end - 2)
            || text.startsWith("ne", end - 2)
            || text.charAt(end - 1) == 'a');
  }

  /**
   * {@code heter det i rapporten, kommer det fra Moe, går det fram av et brev fra Moe, lyder det
   * fra benken}.
   */
  @Nullable Clause impersonal(int verb, int first, int limit) {
    int i = skipAdverbs(first, limit);
    if (i + 1 < limit && tokens.is(i, "å")) {
      i += 2;
    }
    boolean emerges = emerges(first, limit);
    if (i < limit && isFrom(i)) {
      SourcePhrase source = phrases.read(i + 1, limit);
      return source == null ? null : clause(verb, source.end(), verbs.lemma(verb), source, true);
    }
    if (!isWritten(verb) && !emerges) {
      return null;
    }
    if (i < limit && (tokens.is(i, "i") || tokens.is(i, "av") || tokens.is(i, "på"))) {
      SourcePhrase source = document(i + 1, limit);
      if (source != null) {
        return clause(verb, source.end(), verbs.lemma(verb), source, true);
      }
    }
    return emerges ? null : new Clause(verb, i, verb, verbs.lemma(verb), null, true);
  }

  /** {@code går det fram av, kommer det også fram i}. */
  private boolean emerges(int first, int limit) {
    for (int i = first; i < Math.min(limit, first + 2); i++) {
      if (tokens.is(i, "fram") || tokens.is(i, "frem")) {
        return true;
      }
    }
    return false;
  }

  /** {@code rapporten}, or who sent it: {@code en kunngjøring fra Moe}. */
  private @Nullable SourcePhrase document(int first, int limit) {
    for (int i = first + 1; i < Math.min(limit, first + SENDER_REACH); i++) {
      if (isFrom(i) && tokens.is(i - 1, TokenKind.WORD)) {
        SourcePhrase sender = phrases.read(i + 1, limit);
        return sender == null ? null : sender.asOrganizationIfThing();
      }
    }
    SourcePhrase source = phrases.read(first, limit);
    return source == null ? null : source.asOrganizationIfThing();
  }

  /** {@code «Natt over fjorden» heter boka}: a title, unless {@code det} follows. */
  private boolean isNaming(int verb) {
    return tokens.is(verb, "heter")
        || tokens.is(verb, "heiter")
        || tokens.is(verb, "het")
        || tokens.is(verb, "heitte");
  }

  /** {@code spør vi, svarte jeg}: the words of whoever writes, at the end of the sentence. */
  private @Nullable Clause byAuthor(int verb, int pronoun, int limit) {
    boolean asks = tokens.is(verb, WordClass.ASK);
    boolean spoken = tokens.is(verb, WordClass.SAY) || isTrying(verb);
    if (!(asks || spoken) || !closesForAnyVerb(afterAuthor(pronoun + 1, limit), limit)) {
      return null;
    }
    SourcePhrase author =
        new SourcePhrase(
            pronoun, pronoun + 1, SourcePhrase.Kind.AUTHOR, pronoun, pronoun + 1, -1, null);
    return clause(verb, pronoun + 1, verbs.lemma(verb), author, asks);
  }

  /** {@code prøver vi oss, undrer jeg meg}. */
  private int afterAuthor(int token, int limit) {
    return token < limit && tokens.is(token, WordClass.FIRST_PERSON) ? token + 1 : token;
  }

  private boolean isTrying(int verb) {
    return tokens.is(verb, "prøver") || tokens.is(verb, "freistar") || tokens.is(verb, "undrer");
  }

  /** {@return whether a document "speaks" with this verb} */
  boolean isWritten(int verb) {
    return tokens.is(verb, "heter")
        || tokens.is(verb, "heiter")
        || tokens.is(verb, "het")
        || tokens.is(verb, "står")
        || tokens.is(verb, "stod")
        || tokens.is(verb, "sto")
        || tokens.is(verb, "lyder")
        || tokens.is(verb, "lød");
  }

  private boolean isFrom(int token) {
    return tokens.is(token, "fra") || tokens.is(token, "frå");
  }

  /**
   * {@code skal han ha sagt, har Moe uttalt, kommer det fra Moe, er svaret fra Moe}: an auxiliary
   * is no cue, but what comes with it may be.
   */
  private @Nullable Clause withAuxiliary(int auxiliary, int limit) {
    int next = auxiliary + 1;
    if (next < limit && tokens.is(next, "det")) {
      int i = skipAdverbs(next + 1, limit);
      return i < limit && (isFrom(i) || emerges(next + 1, limit))
          ? impersonal(auxiliary, next + 1, limit)
          : null;
    }
    if (isReplyFrom(next, limit)) {
      return fromReply(auxiliary, next, limit);
    }
    if (!isPerfect(auxiliary)) {
      return null;
    }
    SourcePhrase source = phrases.read(skipAdverbs(next, limit), limit);
    if (source == null
        || source.kind() == Kind.GROUP_NOUN
        || source.kind() == Kind.NOUN && !isDefinite(source)) {
      return null;
    }
    for (int i = source.end(); i < Math.min(limit, source.end() + 3); i++) {
      if (tokens.is(i, WordClass.PARTICIPLE) && closes(i + 1, limit)) {
        return new Clause(auxiliary, i + 1, i, verbs.lemma(i), source, true);
      }
    }
    return null;
  }

  private boolean isReplyFrom(int token, int limit) {
    return token + 2 < limit && tokens.is(token, WordClass.REPLY) && isFrom(token + 1);
  }

  /** {@code lyder svaret fra Moe}: the noun is the cue. */
  private @Nullable Clause fromReply(int verb, int reply, int limit) {
    SourcePhrase source = phrases.read(reply + 2, limit);
    return source == null
        ? null
        : new Clause(verb, source.end(), reply, verbs.lemma(reply), source, true);
  }

  private boolean isPerfect(int auxiliary) {
    return tokens.is(auxiliary, "skal")
        || tokens.is(auxiliary, "skulle")
        || tokens.is(auxiliary, "har")
        || tokens.is(auxiliary, "hadde");
  }

  private int skipAdverbs(int first, int limit) {
    int i = first;
    while (i < limit && tokens.is(i, TokenKind.WORD) && !tokens.isCapitalised(i)) {
      boolean adverb = tokens.isAny(i, ADVERBS) && !tokens.is(i, WordClass.CONJUNCTION);
      if (adverb || tokens.is(i, "seg") || tokens.is(i, "både")) {
        i++;
      } else if (isTime(i, limit)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** {@code i dag, i går, på mandag}. */
  private boolean isTime(int i, int limit) {
    return tokens.is(i, WordClass.PREPOSITION)
        && i + 2 < limit
        && tokens.is(i + 1, TokenKind.WORD)
        && !tokens.isCapitalised(i + 1)
        && !tokens.is(i + 1, WordClass.DETERMINER)
        && (tokens.is(i + 2, TokenKind.WORD) && tokens.isCapitalised(i + 2)
            || tokens.isAny(i + 2, ADVERBS)
            || tokens.isAny(i + 2, WordClass.of(WordClass.HE, WordClass.SHE)));
  }
}
