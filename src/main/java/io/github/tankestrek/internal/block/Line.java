package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * A line with what can be seen of it by itself. Only so many tokens at either end are looked at as
 * the rules need to tell a heading from running text.
 */
final class Line {
  static final char NO_MARK = 0;

  private static final int WORDS = TokenKind.WORD.bit() | TokenKind.NUMBER.bit();
  private static final int QUOTES =
      TokenKind.GUILLEMET.bit() | TokenKind.DOUBLE_QUOTE.bit() | TokenKind.SINGLE_QUOTE.bit();
  private static final int CLOSING = QUOTES | TokenKind.CLOSE.bit();
  private static final int PAUSES = QUOTES | TokenKind.COMMA.bit() | TokenKind.STOP.bit();

  private static final int SEEN = 80;
  private static final int FEWEST_RUNNING = 6;
  private static final int FEWEST_WITHOUT_STOP = 15;
  private static final long SPEECH =
      WordClass.of(
          WordClass.SAY, WordClass.ASK, WordClass.THINK, WordClass.MANNER, WordClass.PHRASAL);
  private static final long VERB =
      WordClass.of(WordClass.VERB, WordClass.NEVER_CUE, WordClass.SAY, WordClass.THINK);
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  private final Tokens tokens;
  private final int first;
  private final int end;

  /**
   * What occurs among the first tokens: their kinds, whether a sentence ends before the line does.
   */
  private final int kinds;

  private final boolean sentences;
  private final int words;
  private final char finalMark;
  private final @Nullable BlockKind known;

  /**
   * @param tokens the text
   * @param first the line's first token
   * @param end the token after its last
   */
  Line(Tokens tokens, int first, int end) {
    this(tokens, first, end, null);
  }

  /**
   * @param tokens the text
   * @param first the line's first token
   * @param end the token after its last
   * @param known what it is, if that is known beforehand
   */
  Line(Tokens tokens, int first, int end, @Nullable BlockKind known) {
    this.tokens = tokens;
    this.known = known;
    this.first = first;
    this.end = end;
    int seenKinds = 0;
    int count = 0;
    boolean ended = false;
    for (int i = first; i < Math.min(end, first + SEEN); i++) {
      int kind = tokens.kindBit(i);
      seenKinds |= kind;
      count += (kind & WORDS) != 0 ? 1 : 0;
      ended |= i < end - 1 && tokens.endsSentence(i);
    }
    this.kinds = seenKinds;
    this.words = count;
    this.sentences = ended;
    this.finalMark = readFinalMark();
  }

  Tokens tokens() {
    return tokens;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  @Nullable BlockKind known() {
    return known;
  }

  /** {@return the number of tokens} */
  int length() {
    return end - first;
  }

  /** {@return the number of words and figures, of a long line among its first tokens only} */
  int words() {
    return words;
  }

  /** {@return the mark that ends the line, closing marks aside, or {@link #NO_MARK}} */
  char finalMark() {
    return finalMark;
  }

  boolean hasFinalMark() {
    return finalMark != NO_MARK;
  }

  /** {@return whether the line ends as a statement does} */
  boolean endsWithStop() {
    return finalMark == '.';
  }

  /** {@return whether the line ends as a sentence of any sort does} */
  boolean endsSentence() {
    return finalMark == '.' || finalMark == '…' || endsAskingOrShouting();
  }

  boolean endsAskingOrShouting() {
    return finalMark == '?' || finalMark == '!';
  }

  /** {@return whether the line opens with a quotation dash} */
  boolean isTurn() {
    return tokens.is(first, TokenKind.DASH);
  }

  boolean opensWithQuote() {
    return tokens.isQuote(first);
  }

  /** {@return whether the line's first letter is a capital, or its first word a figure} */
  boolean opensCapitalised() {
    int i = first;
    while (i < end - 1 && !isWord(i)) {
      i++;
    }
    return tokens.isCapitalised(i) || Character.isDigit(tokens.first(i));
  }

  /** {@return whether the line reads as running text} */
  boolean isRunning() {
    return endsSentence() && (isTurn() || words >= FEWEST_RUNNING || hasSentences())
        || finalMark == ':' && words >= FEWEST_RUNNING
        || words >= FEWEST_WITHOUT_STOP;
  }

  /** {@return whether a sentence ends before the line does} */
  boolean hasSentences() {
    return sentences;
  }

  /** {@return whether a token of such a kind may stand in it; of a long line nobody knows} */
  boolean mayHave(TokenKind kind) {
    return (kinds & kind.bit()) != 0 || length() > SEEN;
  }

  /** {@return whether a verb of speech goes after a comma or a stop inside the line} */
  boolean hasAttribution() {
    for (int i = Math.max(first, end - SEEN); i + 2 < end; i++) {
      if (isPause(i) && isSpeech(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a figure stands in it} */
  boolean hasFigure() {
    return (kinds & TokenKind.NUMBER.bit()) != 0;
  }

  /** {@return whether one of its words is a common finite verb} */
  boolean hasVerb() {
    for (int i = first; i < Math.min(end, first + SEEN); i++) {
      if (tokens.isAny(i, VERB) && !(tokens.isCapitalised(i) && i > first)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the line is a person's name and nothing else, a final stop aside} */
  boolean isName() {
    int last = finalMark == '.' ? end - 1 : end;
    return last - first >= 2 && last - first <= 4 && isName(tokens, first, last);
  }

  /** {@return whether the tokens are all parts of a name, the first one of them a given name} */
  static boolean isName(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean initial =
          i > first && tokens.is(i, '.') && tokens.end(i - 1) - tokens.start(i - 1) == 1;
      if (!tokens.isCapitalised(i) && !tokens.is(i, WordClass.NAME_PARTICLE) && !initial) {
        return false;
      }
    }
    return tokens.isAny(first, GIVEN);
  }

  /** Phrasal verbs are common verbs as often, as in {@code er klar på}. */
  private boolean isSpeech(int i) {
    return tokens.isAny(i, SPEECH)
        && !tokens.is(i, WordClass.NEVER_CUE)
        && !tokens.is(i, WordClass.VERB)
        && !tokens.isCapitalised(i);
  }

  private boolean isPause(int i) {
    return (tokens.kindBit(i) & PAUSES) != 0;
  }

  private boolean isWord(int i) {
    return (tokens.kindBit(i) & WORDS) != 0;
  }

  private char readFinalMark() {
    int last = end - 1;
    while (last > first && (tokens.kindBit(last) & CLOSING) != 0) {
      last--;
    }
    return switch (tokens.kind(last)) {
      case STOP, COLON, COMMA, SEMICOLON -> tokens.first(last);
      default -> NO_MARK;
    };
  }
}
