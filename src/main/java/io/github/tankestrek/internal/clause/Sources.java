package io.github.tankestrek.internal.clause;

import io.github.tankestrek.Language;
import io.github.tankestrek.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grammar of attributions in one article: who speaks, and with which cue. */
public final class Sources {
  private final NameReader names;
  private final SourcePhraseReader phrases;
  private final ClauseReader clauses;
  private final SentenceSource sentences;
  private final SentenceSubject subjects;
  private final ReportedClauseReader reported;

  public Sources(Tokens tokens, Language language) {
    SpeechVerbs verbs = new SpeechVerbs(tokens, language);
    names = new NameReader(tokens);
    phrases = new SourcePhraseReader(tokens, names, verbs);
    ClauseEdges edges = new ClauseEdges(tokens);
    var accordingTo = new AccordingToReader(tokens, phrases, verbs);
    var impersonal = new ImpersonalClauseReader(tokens, phrases, verbs, edges);
    var documents = new DocumentSourceReader(tokens, phrases, verbs, impersonal);
    var owned = new OwnedNounReader(names, phrases, verbs);
    var authors = new AuthorClauseReader(tokens, verbs, edges);
    clauses = new ClauseReader(tokens, phrases, verbs, edges, accordingTo, impersonal, authors);
    subjects = new SentenceSubject(tokens, phrases, verbs);
    sentences =
        new SentenceSource(
            tokens,
            names,
            phrases,
            verbs,
            clauses,
            accordingTo,
            documents,
            authors,
            subjects,
            owned);
    reported =
        new ReportedClauseReader(tokens, verbs, clauses, accordingTo, sentences, documents, owned);
  }

  /**
   * {@return the attribution that follows quoted words, or null if what follows is none}
   *
   * @param first the token after the comma or the stop of the words
   * @param limit the token after the end of the sentence
   */
  public @Nullable Clause following(int first, int limit) {
    return clauses.following(first, limit);
  }

  /**
   * {@return who speaks after the colon of a lead-in, or null if the sentence has no source}
   *
   * @param first the first token of the sentence
   * @param colon the token of the colon
   */
  public @Nullable Clause leadIn(int first, int colon) {
    return sentences.leadIn(first, colon);
  }

  /**
   * {@return the source that a sentence cites at a place, or null}
   *
   * @param first the first token of the sentence
   * @param mark the place
   * @param end the token after its last
   */
  public @Nullable Clause cited(int first, int mark, int end) {
    return sentences.cited(first, mark, end);
  }

  /**
   * {@return who says, thinks or does what a sentence reports, or null}
   *
   * @param first the first token of the sentence
   * @param end the token after its last
   */
  public @Nullable Clause reported(int first, int end) {
    Clause cited = sentences.cited(first, end, end);
    if (cited != null && cited.source() != null) {
      return cited;
    }
    SourcePhrase subject = subjects.read(first, end);
    return subject == null ? null : new Clause(first, end, -1, "", subject, false);
  }

  /**
   * {@return the subject of a sentence if it is somebody, or null}
   *
   * @param first the first token of the sentence
   * @param end the token after its last
   */
  public @Nullable SourcePhrase subject(int first, int end) {
    return subjects.read(first, end);
  }

  /**
   * {@return what a sentence reports without quotation marks, in order}
   *
   * @param first the first token of the sentence
   * @param from the token from which on it reports; what stands before only names the subject
   * @param end the token after its last
   */
  public List<ReportedClause> indirect(int first, int from, int end) {
    return reported.read(first, from, end);
  }

  /** {@return the reader of names} */
  public NameReader names() {
    return names;
  }
}
