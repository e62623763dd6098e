package io.github.tankestrek.cli;

import java.util.ArrayList;
import java.util.List;

/** A page of plain text of a fixed width. */
final class Page {
  /** The number of columns. */
  static final int WIDTH = 100;

  /** The columns before text that belongs to a heading. */
  static final int INDENT = 2;

  private static final int FACT_VALUE = 11;

  /** The columns for a speaker's name. */
  static final int NAME_WIDTH = 22;

  private static final int MAX_NAME_LINES = 3;
  private static final int WORDS = INDENT + NAME_WIDTH + INDENT;

  private final StringBuilder out = new StringBuilder();
  private final Style style;

  Page(Style style) {
    this.style = style;
  }

  /** Adds the headline, underlined. */
  void title(String text) {
    List<String> lines = Lines.wrap(text, WIDTH);
    lines.forEach(line -> line(style.title(line)));
    line("=".repeat(lines.stream().mapToInt(Lines::width).max().orElse(0)));
  }

  /** Adds a line about the whole article. */
  void fact(String label, String value) {
    columns(List.of(label), FACT_VALUE, Lines.wrap(value, WIDTH - FACT_VALUE));
  }

  /** Adds a heading inside the article. */
  void heading(String text) {
    columns(
        List.of("#"), INDENT, Lines.wrap(text, WIDTH - INDENT).stream().map(style::title).toList());
  }

  /** Adds as much of a text as one line holds. */
  void brief(String text) {
    line(" ".repeat(INDENT) + Lines.shorten(text, WIDTH - INDENT));
  }

  /** Adds somebody's words beside the name and the rule that decided on it. */
  void turn(String name, String rule, String words) {
    List<String> left = nameLines(name);
    left.add(" ".repeat(INDENT) + style.aside(rule));
    columns(left, WORDS, Lines.wrap(words, WIDTH - WORDS));
  }

  /** Adds the name of somebody whose words stand above, beside the rule that decided on it. */
  void nameBelow(String name, String rule) {
    columns(nameLines(name), WORDS, List.of(style.aside(rule)));
  }

  private List<String> nameLines(String name) {
    List<String> lines = new ArrayList<>();
    for (String line : Lines.wrap(Lines.shorten(name, MAX_NAME_LINES * NAME_WIDTH), NAME_WIDTH)) {
      lines.add(" ".repeat(INDENT) + style.name(line));
    }
    return lines;
  }

  /** Adds a line that is ready. */
  void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  private void columns(List<String> left, int leftWidth, List<String> right) {
    for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
      String start = row < left.size() ? left.get(row) : "";
      line(Lines.pad(start, leftWidth) + (row < right.size() ? right.get(row) : ""));
    }
  }

  /** {@return all lines} */
  @Override
  public String toString() {
    return out.toString();
  }
}
