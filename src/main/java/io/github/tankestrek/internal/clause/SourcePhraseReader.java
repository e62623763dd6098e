package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.clause.SourcePhrase.Kind;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that names a source: a pronoun, a name with titles before and an apposition
 * after it, or a noun.
 */
final class SourcePhraseReader {
  private static final long PERSON_PRONOUN =
      WordClass.of(WordClass.HE, WordClass.SHE, WordClass.HEN);
  private static final long NOBODY =
      WordClass.of(WordClass.FIRST_PERSON, WordClass.SECOND_PERSON, WordClass.IMPERSONAL);

  /** With one of these no phrase begins. */
  private static final long OPENS_NONE =
      WordClass.of(
          WordClass.SUBJUNCTION,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.QUESTION,
          WordClass.NEVER_CUE);

  /** After {@code de} the sentence goes on with one of these, not the phrase. */
  private static final long AFTER_THEY =
      WordClass.of(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBJUNCTION,
          WordClass.ADVERB,
          WordClass.CLAUSE_ADVERB,
          WordClass.PARTICLE);

  /** More are not named together. */
  private static final int MOST_JOINED = 6;

  private final Tokens tokens;
  private final NameReader names;
  private final SpeechVerbs verbs;
  private final PhraseScan scan;

  SourcePhraseReader(Tokens tokens, NameReader names, SpeechVerbs verbs) {
    this.tokens = tokens;
    this.names = names;
    this.verbs = verbs;
    this.scan = new PhraseScan(tokens, names, verbs);
  }

  /** {@return the phrase that begins at a token, or null if none does} */
  @Nullable SourcePhrase read(int first, int limit) {
    SourcePhrase phrase = single(first, limit);
    if (phrase == null || phrase.kind() == Kind.PRONOUN) {
      return phrase;
    }
    SourcePhrase others = joined(phrase, limit, MOST_JOINED - 1);
    return others == null ? phrase : phrase.joinedWith(others);
  }

  /** Who is named together with a phrase: {@code Moe og Vik; Moe, Vik og Holt}; or null. */
  private @Nullable SourcePhrase joined(SourcePhrase phrase, int limit, int most) {
    int link = phrase.kind() == Kind.NAME ? afterPlace(phrase.end(), limit) : phrase.end();
    if (link + 1 >= limit || most == 0) {
      return null;
    }
    if (phrase.end() > phrase.coreEnd() && tokens.is(link, TokenKind.COMMA) && isAnd(link + 1)) {
      return afterApposition(phrase, link + 2, limit);
    }
    boolean and = isAnd(link);
    boolean row =
        tokens.is(link, TokenKind.COMMA)
            && phrase.kind() == Kind.NAME
            && names.isNameWord(link + 1);
    SourcePhrase next = and || row ? single(link + 1, limit) : null;
    if (next == null || !joins(phrase, next)) {
      return null;
    }
    if (and) {
      return next;
    }
    SourcePhrase others = joined(next, limit, most - 1);
    return others == null ? null : next.joinedWith(others);
  }

  /** {@code Moe, leder i laget, og Vik}: together, unless a sentence about Vik begins. */
  private @Nullable SourcePhrase afterApposition(SourcePhrase phrase, int first, int limit) {
    SourcePhrase next = phrase.kind() == Kind.NAME ? single(first, limit) : null;
    boolean ends =
        next != null
            && next.kind() == Kind.NAME
            && (next.end() >= limit || !tokens.is(next.end(), TokenKind.WORD));
    return ends ? next : null;
  }

  /** {@code Moe i Nes og Vik}: the token after the place, if the next name comes right there. */
  private int afterPlace(int token, int limit) {
    boolean place = // "til Dag og Tid" is a paper
        token + 3 < limit
            && (tokens.is(token, Word.I)
                || tokens.is(token, Word.PAA)
                || tokens.is(token, WordClass.FROM))
            && names.isNameWord(token + 1)
            && !tokens.head(token + 1).isOrganization();
    if (!place) {
      return token;
    }
    int end = names.runEnd(token + 1, limit);
    boolean person = end + 1 < limit && tokens.isAny(end + 1, NameWords.GIVEN);
    return person && isAnd(end) ? end : token;
  }

  /** {@return who sent what a phrase names, FN for {@code tall fra FN}; else the phrase itself} */
  SourcePhrase sender(SourcePhrase document) {
    for (int i = document.first() + 1; i < document.end() - 1; i++) {
      if (tokens.is(i, WordClass.FROM)) {
        SourcePhrase sender = read(i + 1, document.end());
        return sender != null && sender.isSomebody() ? sender : document;
      }
    }
    return document;
  }

  private @Nullable SourcePhrase single(int first, int limit) {
    if (first >= limit || !startsPhrase(first)) {
      return null;
    }
    if (tokens.isAny(first, PERSON_PRONOUN) || isTheyAlone(first, limit)) {
      return SourcePhrase.of(first, first + 1, Kind.PRONOUN);
    }
    return scan.read(first, limit);
  }

  private boolean startsPhrase(int token) {
    TokenKind kind = tokens.kind(token);
    if (kind != TokenKind.WORD) {
      return true; // At a mark that opens none the phrase is empty.
    }
    if (names.isNameWord(token) || tokens.head(token).isSingularRole()) {
      return true; // "leder" is a verb, too.
    }
    if (tokens.is(token, WordClass.REFLEXIVE)) {
      return false; // What is one's own is not the subject.
    }
    boolean article = tokens.is(token, WordClass.DETERMINER);
    return (article || !tokens.isAny(token, NOBODY)) && !tokens.isAny(token, OPENS_NONE);
  }

  /** {@code de} is a pronoun unless a noun phrase goes on after it: {@code de ansatte}. */
  private boolean isTheyAlone(int token, int limit) {
    if (!tokens.is(token, WordClass.THEY)) {
      return false;
    }
    int next = token + 1;
    return next >= limit
        || !tokens.is(next, TokenKind.WORD) && !tokens.isQuote(next)
        || tokens.isAny(next, AFTER_THEY)
        || (verbs.isListed(next) || tokens.is(next, WordClass.NEVER_CUE))
            && !tokens.head(next).isKnown()
        || tokens.endsWith(next, "r") && verbs.looksFinite(next); // not "de eldste"
  }

  private boolean isAnd(int token) {
    return tokens.is(token, Word.OG) || tokens.is(token, '&');
  }

  private boolean joins(SourcePhrase a, SourcePhrase b) {
    if (opensWithVerb(b) || tokens.same(a.first(), b.first())) {
      return false;
    }
    return a.kind() == Kind.NAME && b.kind() == Kind.NAME
        || a.kind() == Kind.PERSON_NOUN && b.kind() == Kind.PERSON_NOUN
        || isDefinite(a) && isDefinite(b);
  }

  /** {@code sier Moe og viser til mange saker}: the same subject goes on. */
  private boolean opensWithVerb(SourcePhrase phrase) {
    int first = phrase.first();
    boolean verb =
        tokens.isAny(first, SpeechVerbs.FINITE)
            || tokens.is(first, WordClass.PHRASAL)
            || verbs.looksFinite(first);
    return verb && first != phrase.coreFirst() && first != phrase.noun();
  }

  /** A name, a definite noun or one with an article: {@code politiet og Kari Moe}. */
  private boolean isDefinite(SourcePhrase phrase) {
    return switch (phrase.kind()) {
      case NAME, ORGANIZATION_NOUN, GROUP_NOUN -> true;
      case PERSON_NOUN ->
          tokens.head(phrase.noun()).isDefinite()
              || tokens.is(phrase.first(), WordClass.INDEFINITE_ARTICLE);
      case PRONOUN, AUTHOR, NOUN -> false;
    };
  }
}
