package io.github.tankestrek.internal.quote;

import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the clause that stands beside words and attributes them: after, before or around them. */
final class NearbyClauses {
  /** Before a verb that has its subject or its place in the words themselves. */
  private static final long BEFORE_VERB =
      WordClass.of(
          WordClass.HE,
          WordClass.SHE,
          WordClass.HEN,
          WordClass.THEY,
          WordClass.FIRST_PERSON,
          WordClass.SECOND_PERSON,
          WordClass.IMPERSONAL,
          WordClass.PRONOUN,
          WordClass.SUBJUNCTION,
          WordClass.CONJUNCTION,
          WordClass.CLAUSE_ADVERB,
          WordClass.NEVER_CUE);

  private final Tokens tokens;
  private final Sources sources;
  private final TextBlock block;
  private final MarkPairs marks;
  private final SentenceCursor sentences;
  private final ParagraphQuotes quotes;

  /** Where the paper speaks again after the last words; each token is looked at once. */
  private int narrative;

  NearbyClauses(
      Tokens tokens,
      Sources sources,
      TextBlock block,
      MarkPairs marks,
      SentenceCursor sentences,
      ParagraphQuotes quotes) {
    this.tokens = tokens;
    this.sources = sources;
    this.block = block;
    this.marks = marks;
    this.sentences = sentences;
    this.quotes = quotes;
  }

  /** {@return the attribution after the comma, the stop or the closing mark at a token, or null} */
  @Nullable Clause after(int i) {
    TokenKind kind = tokens.kind(i);
    boolean pause =
        kind == TokenKind.COMMA
            || kind == TokenKind.STOP
            || kind == TokenKind.DASH
            || kind.isQuote() && !marks.opens(i);
    if (!pause) {
      return null;
    }
    if (tokens.endsSentence(i)) {
      return thatSays(i + 1);
    }
    return sources.following(i + 1, sentences.endAt(i));
  }

  /** {@return the end of words that an attribution follows: a comma or a dash is not theirs} */
  int wordsEnd(int i) {
    TokenKind kind = tokens.kind(i);
    return kind == TokenKind.COMMA || kind == TokenKind.DASH ? i : i + 1;
  }

  /** {@code – Vi er klare. Det sier Kari Moe.} */
  private @Nullable Clause thatSays(int i) {
    boolean that = tokens.is(i, Word.DET) || tokens.is(i, Word.DETTE) || tokens.is(i, Word.SLIK);
    if (!that) {
      return null;
    }
    Clause clause = sources.following(i + 1, sentences.endAt(i));
    return clause != null && tokens.is(clause.cue(), WordClass.SAY) && isSomebody(clause.source())
        ? clause
        : null;
  }

  /** {@return whether a source is one person or organization} */
  static boolean isSomebody(@Nullable SourcePhrase source) {
    return source != null
        && source.kind() != SourcePhrase.Kind.GROUP_NOUN
        && source.kind() != SourcePhrase.Kind.NOUN;
  }

  /**
   * {@return the clause after a clause inside the words, or null: in {@code – Da ropte alle. «Kom
   * nå», sa Moe, minnes Vik.} the second is the turn's}
   */
  @Nullable Clause outer(Clause inner) {
    int comma = inner.end();
    if (!tokens.is(comma, TokenKind.COMMA)) {
      return null;
    }
    Clause clause = sources.following(comma + 1, sentences.endAt(comma));
    return clause != null && clause.listed() ? clause : null;
  }

  /** {@return the attribution after a closing mark, or null} */
  @Nullable Clause afterMarks(int close) {
    int next = tokens.is(close + 1, TokenKind.COMMA) ? close + 2 : close + 1;
    return tokens.endsSentence(next - 1)
        ? thatSays(next)
        : sources.following(next, sentences.endAt(next));
  }

  /** {@return the source in the sentence of a mark, {@code Moe sier «Jeg kommer.»}, or null} */
  @Nullable Clause saidBefore(int mark) {
    int end = sentences.endAt(mark);
    int start = narrativeFrom(mark);
    return start < mark ? sources.cited(start, mark, end) : null;
  }

  /** {@return whether a verb and its subject end right before a mark: {@code sa hun} and marks} */
  boolean endsBefore(int mark) {
    Clause clause = saidBefore(mark);
    SourcePhrase source = clause == null ? null : clause.source();
    return clause != null
        && source != null
        && tokens.is(clause.cue(), WordClass.SAY)
        && Math.max(clause.cue() + 1, source.end()) == mark;
  }

  /** {@return who gets the word before the colon that stands before a token, or null} */
  @Nullable Clause leadInBefore(int i) {
    if (i == block.first() || !tokens.is(i - 1, TokenKind.COLON)) {
      return null;
    }
    sentences.endAt(i);
    return sources.leadIn(narrativeFrom(i - 1), i - 1);
  }

  /** The start of the sentence before a token, or of what follows the words that open it. */
  private int narrativeFrom(int token) {
    int start = sentences.start();
    if (quotes.wordsEnd() <= start) {
      return start;
    }
    narrative = Math.max(narrative, quotes.wordsEnd());
    while (narrative < token && !tokens.is(narrative, TokenKind.WORD)) {
      narrative++;
    }
    return Math.min(narrative, token);
  }

  /**
   * {@return the verb of a clause whose comma got lost, {@code – Vi hadde aldri reist seier ho.},
   * or -1; only the block's last words are such a clause}
   */
  int verbWithoutComma(int start) {
    for (int i = block.end() - 2; i > start + 1 && !tokens.endsSentence(i - 1); i--) {
      if (tokens.is(i, WordClass.SAY)
          && (tokens.is(i - 1, TokenKind.WORD) || tokens.is(i - 1, TokenKind.NUMBER))
          && !tokens.isAny(i - 1, BEFORE_VERB)
          && !tokens.isCapitalised(i)) {
        Clause clause = sources.following(i, block.end());
        return clause != null && clause.listed() && isOneSource(clause, i + 1) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isOneSource(Clause clause, int first) {
    SourcePhrase source = clause.source();
    return source != null
        && source.first() == first
        && (source.kind() == SourcePhrase.Kind.NAME || source.kind() == SourcePhrase.Kind.PRONOUN);
  }
}
