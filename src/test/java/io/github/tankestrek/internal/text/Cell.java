package io.github.tankestrek.internal.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A character of a text that was rewritten.
 *
 * @param character what it is now
 * @param start where the characters that it stands for began
 * @param end where they ended
 */
record Cell(char character, int start, int end) {
  static String text(List<Cell> cells) {
    return cells.stream().map(cell -> String.valueOf(cell.character)).collect(Collectors.joining());
  }
}
