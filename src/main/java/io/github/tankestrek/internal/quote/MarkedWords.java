package io.github.tankestrek.internal.quote;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads what stands between quotation marks: an utterance, a fragment of one, or neither. */
final class MarkedWords {
  private final Tokens tokens;
  private final Sources sources;
  private final TextBlock block;
  private final MarkPairs marks;
  private final MarkReading reading;
  private final SentenceCursor sentences;
  private final NearbyClauses clauses;
  private final ResumedWords resumed;
  private final ParagraphQuotes quotes;

  private @Nullable QuoteMark unclosed;

  MarkedWords(
      Tokens tokens,
      Sources sources,
      TextBlock block,
      MarkPairs marks,
      SentenceCursor sentences,
      NearbyClauses clauses,
      ResumedWords resumed,
      ParagraphQuotes quotes) {
    this.tokens = tokens;
    this.sources = sources;
    this.block = block;
    this.marks = marks;
    this.reading = new MarkReading(tokens, block);
    this.sentences = sentences;
    this.clauses = clauses;
    this.resumed = resumed;
    this.quotes = quotes;
  }

  /** {@return the family of a mark that the block opens and does not close, or null} */
  @Nullable QuoteMark unclosed() {
    return unclosed;
  }

  /** {@return the token to go on at after what an opening mark begins} */
  int read(int mark) {
    int close = marks.closing(mark);
    if (close < 0) {
      boolean announced = mark > block.first() && tokens.is(mark - 1, TokenKind.COLON);
      return mark == block.first() || announced ? unclosed(mark) : mark + 1;
    }
    QuoteMark family = MarkPairs.family(tokens, mark);
    Clause leadIn = clauses.leadInBefore(mark);
    Clause after = clauses.afterMarks(close);
    boolean direct =
        reading.isUtterance(mark, close, leadIn != null, after != null, quotes.attributed())
            || reading.isSentence(mark, close) && clauses.endsBefore(mark);
    if (!direct) {
      partial(mark, close);
      return close + 1;
    }
    if (after != null) {
      quotes.add(mark + 1, close, family, after, Basis.FOLLOWING_CLAUSE);
      return resumed.read(after, family, false);
    }
    Clause before = leadIn != null || quotes.attributed() ? leadIn : clauses.saidBefore(mark);
    Basis basis = before != null ? Basis.LEAD_IN : null;
    quotes.add(mark + 1, close, family, before, basis);
    return close + 1;
  }

  /** The end of the words may have got lost; an attribution shows it, or else the block's end. */
  private int unclosed(int mark) {
    QuoteMark family = MarkPairs.family(tokens, mark);
    for (int i = mark + 1; i < block.end(); i++) {
      Clause clause = clauses.after(i);
      if (clause != null) {
        quotes.add(mark + 1, clauses.wordsEnd(i), family, clause, Basis.FOLLOWING_CLAUSE);
        return resumed.read(clause, family, false);
      }
    }
    Clause leadIn = clauses.leadInBefore(mark);
    quotes.add(mark + 1, block.end(), family, leadIn, leadIn == null ? null : Basis.LEAD_IN);
    unclosed = family;
    return block.end();
  }

  private void partial(int mark, int close) {
    if (!reading.isFragment(mark, close)) {
      return;
    }
    int end = sentences.endAt(mark);
    Clause cited = sources.cited(sentences.start(), mark, end);
    if (cited != null && mayCite(cited, mark, close)) {
      quotes.addPartial(mark + 1, close, MarkPairs.family(tokens, mark), cited);
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
            && tokens.is(mark - 1, Word.AT); // "at «sjel» er et ord"
    boolean anybody =
        source.kind() == SourcePhrase.Kind.GROUP_NOUN
            && tokens.is(source.first(), WordClass.DETERMINER);
    return quotes.wordsEnd() <= sentences.start() && !anybody && !subject && !reading.isNamed(mark);
  }

  /** {@code kaller planen «et svik»}: what is called something is no title. */
  private boolean isCalling(Clause clause) {
    return clause.cue() >= 0 && tokens.is(clause.cue(), WordClass.CALL);
  }
}
