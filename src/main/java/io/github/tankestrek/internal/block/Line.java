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
    this.words = countWords();
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
    return tokens.kind(first).isQuote();
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
    for (int i = first; i < Math.min(end - 1, first + SEEN); i++) {
      if (tokens.endsSentence(i)) {
        return true;
      }
    }
    return false;
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
    for (int i = first; i < Math.min(end, first + SEEN); i++) {
      if (tokens.is(i, TokenKind.NUMBER)) {
        return true;
      }
    }
    return false;
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
    return tokens.is(i, TokenKind.COMMA)
        || tokens.is(i, TokenKind.STOP)
        || tokens.kind(i).isQuote();
  }

  private boolean isWord(int i) {
    return tokens.is(i, TokenKind.WORD) || tokens.is(i, TokenKind.NUMBER);
  }

  private int countWords() {
    int count = 0;
    for (int i = first; i < Math.min(end, first + SEEN); i++) {
      count += isWord(i) ? 1 : 0;
    }
    return count;
  }

  private char readFinalMark() {
    int last = end - 1;
    while (last > first && (tokens.kind(last).isQuote() || tokens.is(last, TokenKind.CLOSE))) {
      last--;
    }
    return switch (tokens.kind(last)) {
      case STOP, COLON, COMMA, SEMICOLON -> tokens.first(last);
      default -> NO_MARK;
    };
  }
}
