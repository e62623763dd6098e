package io.github.tankestrek.internal.quote;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a paragraph once. What a dash opens goes on to the attribution, to the next dash or
 * to the end; after an attribution the paper speaks again.
 */
final class ParagraphScanner {
  /** After so few words an attribution interrupts a sentence: {@code – Nei, sier hun, det …}. */
  private static final int SHORT_WORDS = 2;

  private static final int LONGEST_LABEL = 8;

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
  private final int number;
  private final ImmutableList.Builder<FoundQuote> quotes;
  private final MarkPairs marks;
  private final MarkReading reading;

  /** The token after the end of the sentence that {@link #sentenceEnd} last looked at. */
  private int sentenceEnd;

  private int sentenceStart;

  private @Nullable QuoteMark unclosed;

  /** The token after the last direct words of this paragraph. */
  private int lastWords;

  /** Whether a quote of this paragraph has been attributed. */
  private boolean attributed;

  ParagraphScanner(
      Tokens tokens,
      Sources sources,
      TextBlock block,
      int number,
      ImmutableList.Builder<FoundQuote> quotes) {
    this.tokens = tokens;
    this.sources = sources;
    this.block = block;
    this.number = number;
    this.quotes = quotes;
    this.marks = MarkPairs.of(tokens, block.first(), block.end());
    this.reading = new MarkReading(tokens, block);
    this.sentenceStart = block.first();
    this.sentenceEnd = block.first();
  }

  /** Takes the whole block for an interviewer's question. */
  void question() {
    quotes.add(
        new FoundQuote(
            QuoteType.QUESTION, QuoteMark.NONE, number, block.first(), block.end(), null, null));
  }

  /** {@return the family of a mark that the block opens and does not close, or null} */
  @Nullable QuoteMark unclosed() {
    return unclosed;
  }

  /** {@return the mark that closes what a block above opened, or -1} */
  int closingOf(QuoteMark family) {
    for (int i = block.first(); i < block.end(); i++) {
      if (tokens.kind(i).isQuote()
          && MarkPairs.family(tokens, i) == family
          && !marks.opens(i)
          && !marks.closes(i, block.first())) {
        return i;
      }
    }
    return -1;
  }

  /** Takes words that were opened in a block above: up to their closing mark, or all of them. */
  void goOn(QuoteMark family, int closing) {
    if (closing < 0) {
      add(block.first(), block.end(), family, null, null);
      return;
    }
    Clause after = afterMarks(closing);
    add(block.first(), closing, family, after, after == null ? null : Basis.FOLLOWING_CLAUSE);
    scan(after == null ? closing + 1 : afterClause(after, family, false));
  }

  /** Takes the block for a turn without a dash. */
  void answer() {
    scan(turn(block.first(), QuoteMark.NONE));
  }

  void scan() {
    scan(block.first());
  }

  private void scan(int first) {
    int i = first;
    while (i < block.end()) {
      if (opensTurn(i)) {
        i = turn(i + 1, QuoteMark.DASH);
      } else if (tokens.kind(i).isQuote() && marks.opens(i)) {
        i = marked(i);
      } else {
        i++;
      }
    }
  }

  /** A dash before words, at the start of the block, of a sentence, or after a colon. */
  private boolean opensTurn(int i) {
    if (!tokens.is(i, TokenKind.DASH) || i + 1 >= block.end()) {
      return false;
    }
    if (i == block.first()) {
      return true;
    }
    if (tokens.is(i + 1, TokenKind.NUMBER)
        && i - 2 >= block.first()
        && tokens.is(i - 2, TokenKind.NUMBER)) {
      return false; // "10. – 16. mars"
    }
    boolean place = tokens.endsSentence(i - 1) || tokens.is(i - 1, TokenKind.COLON);
    return place && tokens.isAfterBlank(i + 1) && opensSpeech(i + 1);
  }

  private boolean opensSpeech(int token) {
    return tokens.isCapitalised(token)
        || tokens.is(token, TokenKind.NUMBER)
        || tokens.is(token, '…')
        || tokens.kind(token).isQuote();
  }

  /** The words from a token to their attribution or to what else ends the turn. */
  private int turn(int start, QuoteMark mark) {
    Clause leadIn = mark == QuoteMark.DASH ? leadInBefore(start - 1) : null;
    for (int i = start; i < block.end(); i++) {
      if (i > start && opensTurn(i)) {
        add(start, i, mark, leadIn, leadIn == null ? null : Basis.LEAD_IN);
        return i;
      }
      Clause clause = i > start ? clauseAt(i) : null;
      Clause outer = clause != null && isBehindMark(i) ? outer(clause) : null;
      if (outer != null) {
        add(start, outer.first() - 1, mark, outer, Basis.FOLLOWING_CLAUSE);
        return afterClause(outer, mark, false);
      }
      if (clause != null) {
        add(start, wordsEnd(i), mark, clause, Basis.FOLLOWING_CLAUSE);
        return afterClause(clause, mark, i - start <= SHORT_WORDS);
      }
    }
    int verb = mark == QuoteMark.DASH ? verbWithoutComma(start) : -1;
    if (verb >= 0) {
      Clause clause = sources.following(verb, block.end());
      add(start, verb, mark, clause, Basis.FOLLOWING_CLAUSE);
      return block.end();
    }
    int end = labelStart(start);
    add(start, end, mark, leadIn, leadIn == null ? null : Basis.LEAD_IN);
    return block.end();
  }

  /** {@code – Vi hadde aldri reist seier ho.}: the comma got lost before the block's last words. */
  private int verbWithoutComma(int start) {
    for (int i = block.end() - 2; i > start + 1 && !tokens.endsSentence(i - 1); i--) {
      if (tokens.is(i, WordClass.SAY)
          && tokens.is(i - 1, TokenKind.WORD)
          && !tokens.isAny(i - 1, BEFORE_VERB)
          && !tokens.isCapitalised(i)) {
        Clause clause = sources.following(i, block.end());
        return clause != null && clause.listed() && isOneSource(clause) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isOneSource(Clause clause) {
    SourcePhrase source = clause.source();
    return source != null
        && (source.kind() == SourcePhrase.Kind.NAME || source.kind() == SourcePhrase.Kind.PRONOUN);
  }

  /** {@return whether the block is a dash turn, from its start to its end, without attribution} */
  boolean isOpenTurn() {
    return tokens.is(block.first(), TokenKind.DASH) && !attributed && lastWords >= block.end() - 1;
  }

  /** Takes the block for the rest of a turn above it, if it ends in an attribution. */
  boolean continuation() {
    for (int i = block.first() + 1; i < block.end(); i++) {
      if (tokens.isAny(i, WordClass.of(WordClass.HE, WordClass.SHE)) || opensTurn(i)) {
        return false;
      }
      Clause clause = tokens.is(i, TokenKind.COMMA) ? clauseAt(i) : null;
      if (clause != null) {
        boolean said = clause.cue() >= 0 && tokens.is(clause.cue(), WordClass.SAY);
        if (said && isSomebody(clause.source())) {
          scan(turn(block.first(), QuoteMark.NONE));
          return true;
        }
        return false;
      }
    }
    return false;
  }

  /** {@code – Nei, aldri. Faren:} gives the word to the next turn; the words end before it. */
  private int labelStart(int start) {
    int last = block.end() - 1;
    if (!tokens.is(last, TokenKind.COLON)) {
      return block.end();
    }
    for (int i = last - 1; i > start && last - i <= LONGEST_LABEL; i--) {
      if (tokens.endsSentence(i)) {
        return i + 1;
      }
    }
    return block.end();
  }

  /** The attribution after the comma, the stop or the closing mark at a token. */
  private @Nullable Clause clauseAt(int i) {
    if (i + 1 >= block.end()) {
      return null;
    }
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
    return sources.following(i + 1, sentenceEnd(i));
  }

  /** {@code – Vi er klare. Det sier Kari Moe.} */
  private @Nullable Clause thatSays(int i) {
    boolean that = tokens.is(i, "det") || tokens.is(i, "dette") || tokens.is(i, "slik");
    if (!that || i + 2 >= block.end()) {
      return null;
    }
    Clause clause = sources.following(i + 1, sentenceEnd(i));
    return clause != null && tokens.is(clause.cue(), WordClass.SAY) && isSomebody(clause.source())
        ? clause
        : null;
  }

  private static boolean isSomebody(@Nullable SourcePhrase source) {
    return source != null
        && source.kind() != SourcePhrase.Kind.GROUP_NOUN
        && source.kind() != SourcePhrase.Kind.NOUN;
  }

  private boolean isBehindMark(int i) {
    return tokens.kind(i).isQuote() || tokens.kind(i - 1).isQuote();
  }

  /** {@code – Da ropte alle. «Kom nå», sa Moe, minnes Vik.}: the second clause is the turn's. */
  private @Nullable Clause outer(Clause inner) {
    int comma = inner.end();
    if (comma + 1 >= block.end() || !tokens.is(comma, TokenKind.COMMA)) {
      return null;
    }
    Clause clause = sources.following(comma + 1, sentenceEnd(comma));
    return clause != null && clause.listed() ? clause : null;
  }

  private int wordsEnd(int i) {
    TokenKind kind = tokens.kind(i);
    return kind == TokenKind.COMMA || kind == TokenKind.DASH ? i : i + 1;
  }

  /** After an attribution the words may go on in the same sentence; else narrative follows. */
  private int afterClause(Clause clause, QuoteMark mark, boolean interrupts) {
    attributed = true;
    int end = sentenceEnd(clause.end() - 1);
    for (int i = clause.end(); i < end; i++) {
      if (opensTurn(i) || tokens.kind(i).isQuote() && marks.opens(i)) {
        return i;
      }
      if (tokens.is(i, TokenKind.DASH) && i + 1 < end && tokens.is(i - 1, TokenKind.COMMA)) {
        add(i + 1, end, mark, null, Basis.RESUMED);
        return end;
      }
      if (tokens.is(i, TokenKind.COMMA) && i + 1 < end && tokens.is(i + 1, "som")) {
        return end;
      }
      boolean marked = mark != QuoteMark.DASH && mark != QuoteMark.NONE;
      if (!marked
          && tokens.is(i, TokenKind.COMMA)
          && !tokens.is(i + 1, TokenKind.DASH)
          && new Resumption(tokens, i + 1, end, i == clause.end()).resumes(interrupts)) {
        add(i + 1, end, mark, null, Basis.RESUMED);
        return end;
      }
    }
    return withoutDash(end, mark);
  }

  /** Sentences after the attribution in which the speaker still says "I". */
  private int withoutDash(int start, QuoteMark mark) {
    int end = start;
    while (end < block.end() && saysI(end, sentenceEnd(end))) {
      end = sentenceEnd;
    }
    if (end > start) {
      add(start, end, mark, null, Basis.RESUMED);
    }
    return end;
  }

  private boolean saysI(int start, int end) {
    boolean first = false;
    for (int i = start; i < end; i++) {
      if (tokens.is(i, TokenKind.DASH)
          || tokens.kind(i).isQuote()
          || tokens.is(i, TokenKind.COLON)
          || tokens.isAny(i, WordClass.of(WordClass.HE, WordClass.SHE))) {
        return false;
      }
      first |=
          tokens.is(i, "jeg") || tokens.is(i, "eg") || tokens.is(i, "meg") || tokens.is(i, "min");
    }
    return first;
  }

  private int marked(int mark) {
    int close = marks.closing(mark);
    if (close < 0) {
      boolean announced = mark > block.first() && tokens.is(mark - 1, TokenKind.COLON);
      return mark == block.first() || announced ? unclosed(mark) : mark + 1;
    }
    QuoteMark family = MarkPairs.family(tokens, mark);
    Clause leadIn = leadInBefore(mark);
    Clause after = afterMarks(close);
    boolean direct = reading.isUtterance(mark, close, leadIn != null, after != null, attributed);
    if (!direct) {
      partial(mark, close);
      return close + 1;
    }
    if (after != null) {
      add(mark + 1, close, family, after, Basis.FOLLOWING_CLAUSE);
      return afterClause(after, family, false);
    }
    Clause before = leadIn != null || attributed ? leadIn : saidBefore(mark);
    Basis basis = before != null ? Basis.LEAD_IN : attributed ? Basis.RESUMED : null;
    add(mark + 1, close, family, before, basis);
    return close + 1;
  }

  /** {@code Moe sier «Jeg kommer ikke.»} */
  private @Nullable Clause saidBefore(int mark) {
    int end = sentenceEnd(mark);
    return sentenceStart < mark ? sources.cited(sentenceStart, mark, end) : null;
  }

  /** The end of the words may have got lost; an attribution shows it, or else the block's end. */
  private int unclosed(int mark) {
    QuoteMark family = MarkPairs.family(tokens, mark);
    for (int i = mark + 1; i < block.end(); i++) {
      Clause clause = clauseAt(i);
      if (clause != null) {
        add(mark + 1, wordsEnd(i), family, clause, Basis.FOLLOWING_CLAUSE);
        return afterClause(clause, family, false);
      }
    }
    Clause leadIn = leadInBefore(mark);
    add(mark + 1, block.end(), family, leadIn, leadIn == null ? null : Basis.LEAD_IN);
    unclosed = family;
    return block.end();
  }

  private @Nullable Clause afterMarks(int close) {
    int next = close + 1;
    if (next < block.end() && tokens.is(next, TokenKind.COMMA)) {
      next++;
    }
    return next < block.end() && !tokens.endsSentence(next - 1)
        ? sources.following(next, sentenceEnd(next))
        : next < block.end() && tokens.endsSentence(close) ? thatSays(next) : null;
  }

  private void partial(int mark, int close) {
    if (!reading.isFragment(mark, close)) {
      return;
    }
    int end = sentenceEnd(mark);
    Clause cited = sources.cited(sentenceStart, mark, end);
    if (cited != null && mayCite(cited, mark, close)) {
      quotes.add(
          new FoundQuote(
              QuoteType.PARTIAL,
              MarkPairs.family(tokens, mark),
              number,
              mark + 1,
              close,
              cited,
              Basis.SENTENCE_SOURCE));
    }
  }

  private boolean mayCite(Clause cited, int mark, int close) {
    SourcePhrase source = cited.source();
    if (source == null) {
      return false;
    }
    if (isCalling(cited)) {
      return true;
    }
    boolean subject =
        close - mark == 2
            && mark > block.first()
            && tokens.is(mark - 1, "at"); // "at «sjel» er et ord"
    boolean anybody =
        source.kind() == SourcePhrase.Kind.GROUP_NOUN
            && tokens.is(source.first(), WordClass.DETERMINER);
    return lastWords <= sentenceStart && !anybody && !subject && !reading.isNamed(mark);
  }

  /** {@code kaller planen «et svik»}: what is called something is no title. */
  private boolean isCalling(Clause clause) {
    return clause.cue() >= 0 && tokens.is(clause.cue(), WordClass.CALL);
  }

  private @Nullable Clause leadInBefore(int i) {
    if (i == block.first() || !tokens.is(i - 1, TokenKind.COLON)) {
      return null;
    }
    sentenceEnd(i);
    return sources.leadIn(sentenceStart, i - 1);
  }

  private void add(
      int first, int last, QuoteMark mark, @Nullable Clause clause, @Nullable Basis basis) {
    int start = first;
    int end = last;
    if (end - start > 2
        && tokens.kind(start).isQuote()
        && marks.opens(start)
        && marks.closing(start) == end - 1) {
      start++;
    }
    while (end > start && isEdge(end - 1, start)) {
      end--;
    }
    if (start < end) {
      Basis known = basis == null && attributed ? Basis.RESUMED : basis;
      quotes.add(new FoundQuote(QuoteType.DIRECT, mark, number, start, end, clause, known));
      lastWords = end;
    }
  }

  /** A comma, and a closing mark that was opened before the words, is not part of them. */
  private boolean isEdge(int token, int start) {
    return tokens.is(token, TokenKind.COMMA)
        || tokens.kind(token).isQuote() && !marks.closes(token, start);
  }

  /** The end of the sentence around a token; tokens come in order. */
  private int sentenceEnd(int token) {
    while (sentenceEnd <= token) {
      sentenceStart = sentenceEnd;
      while (sentenceEnd < block.end() - 1 && !tokens.endsSentence(sentenceEnd)) {
        sentenceEnd++;
      }
      sentenceEnd++;
    }
    return sentenceEnd;
  }
}
