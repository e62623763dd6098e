package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article into lines, takes the date line off, and tells what each of the others is. */
public final class BlockFinder {
  private BlockFinder() {}

  /** {@return the blocks and the date line of a text whose wrapped lines were joined} */
  public static Layout find(Tokens tokens) {
    DateLineFinder.Found found = DateLineFinder.find(tokens, lines(tokens));
    List<TextBlock> blocks = LineClassifier.classify(new Page(found.lines()));
    return new Layout(blocks, found.dateLine());
  }

  private static List<Line> lines(Tokens tokens) {
    List<Line> lines = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.is(i, TokenKind.NEWLINE)) {
        if (i > first) {
          lines.add(new Line(tokens, first, i));
        }
        first = i + 1;
      }
    }
    return lines;
  }
}
