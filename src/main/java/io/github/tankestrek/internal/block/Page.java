package io.github.tankestrek.internal.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an article while they are told apart: what is decided, and what stands around. */
final class Page {
  static final int NONE = -1;

  /** So many lines that are no text may stand between a heading and its text. */
  private static final int FARTHEST = 5;

  private static final int FEWEST_QUESTIONS = 3;
  private static final int LONGEST_QUESTION = 20;

  private final Line[] lines;
  private final @Nullable BlockKind[] kinds;
  private final boolean interview;

  private int paragraphs;
  private int headings;
  private int lastRunning = NONE;

  /** Whether the lines above belong to a list or a fact box. */
  private boolean inList;

  private boolean inFactBox;

  /** Whether the line at the end that names the writer stands above. */
  private boolean signed;

  Page(List<Line> lines) {
    this.lines = lines.toArray(new Line[0]);
    this.kinds = new BlockKind[lines.size()];
    this.interview = countBareQuestions() >= FEWEST_QUESTIONS;
    for (int i = 0; i < size(); i++) {
      kinds[i] = line(i).known();
      lastRunning = line(i).isRunning() ? i : lastRunning;
    }
  }

  int size() {
    return lines.length;
  }

  Line line(int index) {
    return lines[index];
  }

  /** {@return what the line is, null as long as nothing is decided} */
  @Nullable BlockKind kind(int index) {
    return kinds[index];
  }

  /** Decides ahead of the lines above, from the line alone. */
  void mark(int index, BlockKind kind) {
    kinds[index] = kind;
  }

  /** Decides for good; to be called line by line. */
  void decide(int index, BlockKind kind) {
    kinds[index] = kind;
    paragraphs += kind == BlockKind.PARAGRAPH ? 1 : 0;
    headings += kind == BlockKind.HEADING ? 1 : 0;
    inFactBox = kind == BlockKind.OTHER && (inFactBox || FactBoxRule.isLabel(line(index)));
    inList = kind == BlockKind.OTHER && (inList || opensList(index));
    signed |= kind == BlockKind.BYLINE && paragraphs > 1 && !goesOn(index);
  }

  /** {@return the number of paragraphs above the line that is being decided} */
  int paragraphs() {
    return paragraphs;
  }

  /** {@return the number of headings above the line that is being decided} */
  int headings() {
    return headings;
  }

  /** {@return whether the line right above is of a kind} */
  boolean follows(int index, BlockKind kind) {
    return index > 0 && kinds[index - 1] == kind;
  }

  /** {@return whether the lines right above are items of a list} */
  boolean isInList() {
    return inList;
  }

  /** {@return whether the lines right above belong to a fact box} */
  boolean isInFactBox() {
    return inFactBox;
  }

  /** {@return whether the line that names the writer at the end stands above} */
  boolean isSigned() {
    return signed;
  }

  /** {@return the next line that may be text, or {@link #NONE}} */
  int next(int index) {
    for (int i = index + 1; i < Math.min(lines.length, index + 1 + FARTHEST); i++) {
      if (kinds[i] == null) {
        return i;
      }
    }
    return NONE;
  }

  /** {@return the nearest line above that is text, or {@link #NONE}} */
  int previous(int index) {
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
      if (kinds[i] == BlockKind.PARAGRAPH || kinds[i] == BlockKind.HEADING) {
        return i;
      }
    }
    return NONE;
  }

  /** {@return whether running text stands somewhere below the line} */
  boolean goesOn(int index) {
    return lastRunning > index;
  }

  /** {@return whether the article asks its questions in lines without a dash} */
  boolean isInterview() {
    return interview;
  }

  private boolean opensList(int index) {
    return follows(index, BlockKind.PARAGRAPH) && line(index - 1).finalMark() == ':';
  }

  private int countBareQuestions() {
    int count = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      Line line = lines[i];
      boolean asks = line.finalMark() == '?' && !line.isTurn();
      count += asks && lines[i + 1].isTurn() && line.words() <= LONGEST_QUESTION ? 1 : 0;
    }
    return count;
  }
}
