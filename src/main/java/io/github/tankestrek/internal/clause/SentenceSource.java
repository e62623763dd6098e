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

  private final Tokens tokens;
  private final SpeechVerbs verbs;
  private final ClauseReader clauses;
  private final AccordingToReader accordingTo;
  private final DocumentSourceReader documents;
  private final AuthorClauseReader authors;
  private final SentenceSubject subjects;
  private final VerbSubject verbSubjects;
  private final VerbFormRule forms;
  private final OwnedNounReader owned;

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
      DocumentSourceReader documents,
      AuthorClauseReader authors,
      SentenceSubject subjects,
      OwnedNounReader owned) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.clauses = clauses;
    this.accordingTo = accordingTo;
    this.documents = documents;
    this.authors = authors;
    this.subjects = subjects;
    this.verbSubjects = new VerbSubject(tokens, names, phrases, subjects);
    this.forms = new VerbFormRule(tokens);
    this.owned = owned;
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
    Clause sent = reply && tokens.is(first + 1, WordClass.FROM) ? owned.sent(first, colon) : null;
    if (sent != null) {
      return sent;
    }
    SourcePhrase subject = subjects.read(first, colon);
    if (subject == null || subject.kind() == SourcePhrase.Kind.GROUP_NOUN) {
      subject = owned.owner(first, colon);
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
    if (documents.isWritten(i, end)) {
      return documents.written(i, first, end);
    }
    boolean form = forms.isPhrasalForm(i, first);
    SpeechVerb phrasal = form || verbs.isPhrasal(i) ? verbs.phrasalNear(i, end) : null;
    boolean nonFinite =
        form && phrasal != null || forms.isPerfect(i, first) || forms.isInfinitive(i, first, end);
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
}
