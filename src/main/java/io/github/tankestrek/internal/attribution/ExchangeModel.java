package io.github.tankestrek.internal.attribution;

import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.quote.FoundQuote;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import java.util.List;

/**
 * Tells questions from answers in a run of turns: the cheapest way to label them, where each turn's
 * form speaks for one side and interviews like to alternate. (The two-state form of the Viterbi
 * algorithm.)
 */
final class ExchangeModel {
  private static final int NEVER = 1000;
  private static final int UNANSWERED = 50;
  private static final int LONG_QUESTION = 45;

  private final Tokens tokens;
  private final List<TextBlock> blocks;
  private final List<FoundQuote> quotes;

  ExchangeModel(Tokens tokens, List<TextBlock> blocks, List<FoundQuote> quotes) {
    this.tokens = tokens;
    this.blocks = blocks;
    this.quotes = quotes;
  }

  /** {@return for each turn of the run whether it is the interviewer's} */
  boolean[] questions(List<Turn> run) {
    int n = run.size();
    boolean[] result = new boolean[n];
    if (!asks(run)) {
      return result;
    }
    boolean[] questionBefore = new boolean[n];
    boolean[] answerBefore = new boolean[n];
    int question = asQuestion(run.get(0));
    int answer = asAnswer(run.get(0));
    for (int i = 1; i < n; i++) {
      int questionAgain = question + 20;
      int answerAgain = answer + (run.get(i).isAttributed() ? 4 : 13);
      questionBefore[i] = questionAgain < answer;
      answerBefore[i] = question < answerAgain;
      int nextQuestion = Math.min(questionAgain, answer) + asQuestion(run.get(i));
      answer = Math.min(question, answerAgain) + asAnswer(run.get(i));
      question = nextQuestion;
    }
    boolean isQuestion = question + unanswered(run.get(n - 1)) < answer;
    for (int i = n - 1; i >= 0; i--) {
      result[i] = isQuestion;
      isQuestion = isQuestion ? questionBefore[i] : answerBefore[i];
    }
    return result;
  }

  private boolean asks(List<Turn> run) {
    for (Turn turn : run) {
      if (isOpenQuestion(turn)) {
        return true;
      }
    }
    return false;
  }

  /** Who asks last asks nobody: a rhetorical question, unless it says "you". */
  private int unanswered(Turn turn) {
    FoundQuote quote = quotes.get(turn.first());
    return has(quote, WordClass.SECOND_PERSON) ? UNANSWERED / 4 : UNANSWERED;
  }

  /** A turn without an attribution that ends by asking. */
  boolean isOpenQuestion(Turn turn) {
    return turn.byAuthor() || !turn.isAttributed() && turn.opens() && endsAsking(turn);
  }

  private int asQuestion(Turn turn) {
    if (turn.isAttributed() || !turn.opens()) {
      return NEVER;
    }
    FoundQuote quote = quotes.get(turn.first());
    if (turn.byAuthor() || quote.type() == QuoteType.QUESTION) {
      return 0;
    }
    int cost = endsAsking(turn) ? 0 : 20;
    cost += quote.end() - quote.first() > LONG_QUESTION ? 10 : 0;
    cost += has(quote, WordClass.SECOND_PERSON) ? -6 : 0;
    cost += hasI(quote) ? 15 : 0;
    cost += tokens.is(quote.first(), WordClass.INTERJECTION) ? 12 : 0;
    return cost;
  }

  private int asAnswer(Turn turn) {
    if (turn.isAttributed()) {
      return 0;
    }
    FoundQuote quote = quotes.get(turn.first());
    if (turn.byAuthor() || quote.type() == QuoteType.QUESTION) {
      return NEVER;
    }
    int cost = endsAsking(turn) ? 30 : 0;
    if (endsAsking(turn) && (hasI(quote) || tokens.is(quote.first(), WordClass.INTERJECTION))) {
      cost -= 8;
    }
    return cost;
  }

  private boolean endsAsking(Turn turn) {
    for (int i = blocks.get(turn.block()).end() - 1; i >= quotes.get(turn.first()).first(); i--) {
      if (tokens.is(i, TokenKind.STOP)) {
        return tokens.is(i, '?');
      }
      if (tokens.is(i, TokenKind.WORD)) {
        return false;
      }
    }
    return false;
  }

  private boolean has(FoundQuote quote, WordClass wordClass) {
    for (int i = quote.first(); i < quote.end(); i++) {
      if (tokens.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasI(FoundQuote quote) {
    for (int i = quote.first(); i < quote.end(); i++) {
      if (tokens.is(i, Word.JEG) || tokens.is(i, Word.EG)) {
        return true;
      }
    }
    return false;
  }
}
