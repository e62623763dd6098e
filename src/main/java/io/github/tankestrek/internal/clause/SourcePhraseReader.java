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

  private final Tokens tokens;
  private final NameReader names;
  private final PhraseScan scan;

  SourcePhraseReader(Tokens tokens, NameReader names, SpeechVerbs verbs) {
    this.tokens = tokens;
    this.names = names;
    this.scan = new PhraseScan(tokens, names, verbs);
  }

  /** {@return the phrase that begins at a token, or null if none does} */
  @Nullable SourcePhrase read(int first, int limit) {
    SourcePhrase phrase = single(first, limit);
    if (phrase == null || phrase.kind() == Kind.PRONOUN) {
      return phrase;
    }
    int and = phrase.end();
    if (and + 1 < limit && isAnd(and)) {
      SourcePhrase second = single(and + 1, limit);
      if (second != null && joins(phrase, second)) {
        return phrase.joinedWith(second);
      }
    }
    return phrase;
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
    if (kind == TokenKind.NUMBER || kind == TokenKind.GUILLEMET || kind == TokenKind.DOUBLE_QUOTE) {
      return true;
    }
    if (kind != TokenKind.WORD) {
      return false;
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
        || !tokens.is(next, TokenKind.WORD) && !tokens.kind(next).isQuote()
        || tokens.isAny(next, AFTER_THEY);
  }

  private boolean isAnd(int token) {
    return tokens.is(token, Word.OG) || tokens.is(token, '&');
  }

  private boolean joins(SourcePhrase a, SourcePhrase b) {
    return a.kind() == Kind.NAME && b.kind() == Kind.NAME
        || a.kind() == Kind.PERSON_NOUN && b.kind() == Kind.PERSON_NOUN;
  }
}
