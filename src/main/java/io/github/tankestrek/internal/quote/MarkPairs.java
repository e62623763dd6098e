package io.github.tankestrek.internal.quote;

import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which quotation marks of a block belong together. Papers mix their marks, so position decides
 * what opens and what closes: an opening mark stands after a space, a closing one before it.
 */
final class MarkPairs {
  private static final int NONE = -1;

  /** Deeper nesting is no text. */
  private static final int DEEPEST = 4;

  private final Tokens tokens;
  private final int first;
  private final int end;

  /** For each token of the block the mark that belongs to it; empty if the block has no marks. */
  private final int[] partners;

  private final BitSet opening;

  private MarkPairs(Tokens tokens, int first, int end, boolean any) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.partners = new int[any ? end - first : 0];
    this.opening = new BitSet(partners.length);
  }

  static MarkPairs of(Tokens tokens, int first, int end) {
    boolean any = false;
    for (int i = tokens.hasMark(first, end) ? first : end; i < end && !any; i++) {
      any = tokens.isQuote(i);
    }
    MarkPairs pairs = new MarkPairs(tokens, first, end, any);
    if (any) {
      pairs.match();
    }
    return pairs;
  }

  /** {@return the closing mark that belongs to an opening one, or -1} */
  int closing(int opening) {
    return partners[opening - first];
  }

  /** {@return whether a mark opens, by what stands around it} */
  boolean opens(int mark) {
    return opening.get(mark - first);
  }

  /** {@return whether a mark closes one that was opened at a token or after it} */
  boolean closes(int mark, int from) {
    return !opens(mark) && partners[mark - first] >= from;
  }

  static QuoteMark family(Tokens tokens, int mark) {
    return switch (tokens.kind(mark)) {
      case GUILLEMET -> QuoteMark.GUILLEMETS;
      case SINGLE_QUOTE -> QuoteMark.SINGLE;
      default -> QuoteMark.DOUBLE;
    };
  }

  /** A stack of open marks; what stays on it is unclosed. */
  private void match() {
    Arrays.fill(partners, NONE);
    int[] open = new int[partners.length];
    int depth = 0;
    for (int i = first; i < end; i++) {
      if (!tokens.isQuote(i)) {
        continue;
      }
      if (looksOpening(i)) {
        opening.set(i - first);
        open[depth++] = i;
      } else {
        int partner = lastOfFamily(open, depth, i);
        if (partner >= 0) {
          depth = partner;
          partners[open[partner] - first] = i;
          partners[i - first] = open[partner];
        }
      }
    }
  }

  private boolean looksOpening(int mark) {
    if (mark + 1 >= end) {
      return false;
    }
    boolean spaceAfter = tokens.isAfterBlank(mark + 1);
    boolean spaceBefore = mark == first || tokens.isAfterBlank(mark) || opensAlong(mark - 1);
    if (tokens.is(mark, '«')) {
      return spaceBefore || !spaceAfter && tokens.is(mark + 1, TokenKind.WORD);
    }
    return tokens.is(mark, '„') || spaceBefore && !spaceAfter;
  }

  private boolean opensAlong(int before) {
    TokenKind kind = tokens.kind(before);
    return kind == TokenKind.OPEN || kind == TokenKind.DASH || opening.get(before - first);
  }

  private int lastOfFamily(int[] open, int depth, int mark) {
    TokenKind family = tokens.kind(mark);
    for (int k = depth - 1; k >= 0 && k >= depth - DEEPEST; k--) {
      if (tokens.is(open[k], family)) {
        return k;
      }
    }
    return NONE;
  }
}
