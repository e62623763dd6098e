package io.github.tankestrek.internal.attribution;

import io.github.tankestrek.internal.block.BlockKind;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the clauses with which one block says who speaks in the block beside it. */
final class NeighbourClauses {
  private final Tokens tokens;
  private final List<TextBlock> blocks;
  private final Sources sources;

  /** For each block the token after the words of its last direct quote, or its first token. */
  private final int[] wordsEnds;

  NeighbourClauses(Tokens tokens, List<TextBlock> blocks, Sources sources, int[] wordsEnds) {
    this.tokens = tokens;
    this.blocks = blocks;
    this.sources = sources;
    this.wordsEnds = wordsEnds;
  }

  /**
   * {@return who speaks below a block, since that ends in a colon, be it after words: {@code – Nei,
   * sa Moe. Da svarte Vik:}; or null}
   */
  @Nullable Clause leadIn(int block) {
    int last = blocks.get(block).end() - 1;
    if (!tokens.is(last, TokenKind.COLON)) {
      return null;
    }
    int first = last;
    while (first > wordsEnds[block] && !tokens.endsSentence(first - 1)) {
      first--;
    }
    while (first < last && !tokens.is(first, TokenKind.WORD)) {
      first++;
    }
    return sources.leadIn(first, last);
  }

  /**
   * {@return who a block says has spoken above it, {@code Det sier Kari Moe}; or null, as where
   * somebody agrees with what another said: {@code Det sier også Kari Moe}}
   */
  @Nullable Clause thatSays(int block) {
    if (block >= blocks.size() || blocks.get(block).kind() != BlockKind.PARAGRAPH) {
      return null;
    }
    int first = blocks.get(block).first();
    boolean that =
        tokens.is(first, Word.DET) || tokens.is(first, Word.DETTE) || tokens.is(first, Word.SLIK);
    if (!that) {
      return null;
    }
    int end = first;
    while (!tokens.endsSentence(end)) {
      end++;
    }
    Clause clause = sources.following(first + 1, end + 1);
    return clause != null && clause.listed() && clause.source() != null && !agrees(clause)
        ? clause
        : null;
  }

  private boolean agrees(Clause clause) {
    int next = clause.cue() + 1;
    return tokens.is(next, Word.OGSAA) || tokens.is(next, Word.OEG);
  }
}
