package io.github.tankestrek.internal.quote;

import io.github.tankestrek.internal.block.BlockKind;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the turns of an interview that nothing sets off: questions without a dash before answers
 * with one, and an answer whose dash got lost.
 */
final class PlainTurns {
  private static final int LONGEST_QUESTION = 40;

  /** One question in running text is rhetorical. */
  private static final int FEWEST_QUESTIONS = 2;

  private final Tokens tokens;
  private final List<TextBlock> blocks;
  private final BitSet questions = new BitSet();

  PlainTurns(Tokens tokens, List<TextBlock> blocks) {
    this.tokens = tokens;
    this.blocks = blocks;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (asks(i) && !opensWithMark(i) && opensWithDash(i + 1)) {
        questions.set(i);
      }
    }
    if (questions.cardinality() < FEWEST_QUESTIONS) {
      questions.clear();
    }
  }

  /** {@return whether the block is an interviewer's question without a dash} */
  boolean isQuestion(int block) {
    return questions.get(block);
  }

  /** {@return whether the block answers a question without a dash of its own} */
  boolean isAnswer(int block) {
    return block > 0
        && isParagraph(block)
        && !opensWithMark(block)
        && !questions.get(block)
        && opensWithDash(block - 1)
        && asks(block - 1)
        && speaksOfItself(block);
  }

  /** The first person in the first sentences. */
  private boolean speaksOfItself(int block) {
    TextBlock b = blocks.get(block);
    for (int i = b.first(); i < b.end(); i++) {
      if (tokens.is(i, WordClass.FIRST_PERSON)) {
        return true;
      }
      if (tokens.isAny(i, WordClass.of(WordClass.HE, WordClass.SHE))) {
        return false;
      }
    }
    return false;
  }

  private boolean asks(int block) {
    TextBlock b = blocks.get(block);
    return isParagraph(block)
        && b.end() - b.first() <= LONGEST_QUESTION
        && tokens.is(b.end() - 1, '?');
  }

  private boolean opensWithDash(int block) {
    return isParagraph(block) && tokens.is(blocks.get(block).first(), TokenKind.DASH);
  }

  private boolean opensWithMark(int block) {
    int first = blocks.get(block).first();
    return tokens.is(first, TokenKind.DASH) || tokens.isQuote(first);
  }

  private boolean isParagraph(int block) {
    return blocks.get(block).kind() == BlockKind.PARAGRAPH;
  }
}
