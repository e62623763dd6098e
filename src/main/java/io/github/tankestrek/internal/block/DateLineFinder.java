package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date line near the top: alone on its line, beside the byline, or before the first words
 * of a paragraph. Of several the date of publication counts.
 */
final class DateLineFinder {
  /** Further down a date line belongs to something else. */
  private static final int LOWEST_LINE = 15;

  private static final int LOWEST_PARAGRAPH = 3;
  private static final int LOWEST_BARE_DATE = 1;
  private static final int LONGEST_BYLINE = 12;
  private static final int LONGEST_REST = 8;

  private final Tokens tokens;
  private final DateReader dates;
  private final List<Line> lines;
  private final List<DateReading> readings = new ArrayList<>();
  private int paragraphs;

  private DateLineFinder(Tokens tokens, List<Line> lines) {
    this.tokens = tokens;
    this.dates = new DateReader(tokens);
    this.lines = lines;
    for (int i = 0; i < Math.min(lines.size(), LOWEST_LINE) && paragraphs < LOWEST_PARAGRAPH; i++) {
      DateReading reading = read(i);
      if (reading != null) {
        readings.add(reading);
      }
      paragraphs += lines.get(i).isRunning() ? 1 : 0;
    }
  }

  /**
   * The lines without the date line.
   *
   * @param lines the lines; what stood beside the date line is one of its own
   * @param dateLine the date line
   */
  record Found(List<Line> lines, Optional<FoundDateLine> dateLine) {}

  /** {@return the date line of an article and the lines without it} */
  static Found find(Tokens tokens, List<Line> lines) {
    DateLineFinder finder = new DateLineFinder(tokens, lines);
    DateReading best = finder.best();
    return best == null
        ? new Found(lines, Optional.empty())
        : new Found(finder.without(best), Optional.of(finder.dateLine(best)));
  }

  private @Nullable DateReading read(int index) {
    Line line = lines.get(index);
    boolean mayHaveDate = mayHaveDate(line);
    boolean opensText = (line.isRunning() || line.endsSentence()) && !line.isTurn();
    if (!mayHaveDate && !opensText) {
      return null;
    }
    DateReading inByline = mayHaveDate ? afterByline(index) : null;
    if (inByline != null) {
      return inByline;
    }
    DateLineReader reader = new DateLineReader(tokens, dates, line.first(), line.end());
    DateReading whole = reader.whole(index);
    if (whole != null) {
      return paragraphs > LOWEST_BARE_DATE && whole.cue() == DateReading.Cue.NONE ? null : whole;
    }
    DateReading beforeRest = reader.beforeRest(index);
    if (beforeRest != null && restOf(line, beforeRest).words() <= LONGEST_REST) {
      return beforeRest;
    }
    return opensText ? reader.head(index) : null;
  }

  /** Every date has a figure, and a place without one is known by the parentheses after it. */
  private boolean mayHaveDate(Line line) {
    for (int i = line.first(); i < line.end(); i++) {
      if (tokens.is(i, TokenKind.OPEN) || Character.isDigit(tokens.first(i))) {
        return true;
      }
    }
    return false;
  }

  private Line restOf(Line line, DateReading reading) {
    return new Line(tokens, reading.end(), line.end());
  }

  /** {@code Av Kari Moe, 3. mai 2021} */
  private @Nullable DateReading afterByline(int index) {
    Line line = lines.get(index);
    for (int i = line.first() + 2; i < Math.min(line.end(), line.first() + LONGEST_BYLINE); i++) {
      if (mayOpenDate(i)) {
        DateReading reading = new DateLineReader(tokens, dates, i, line.end()).whole(index);
        return reading != null && isByline(line.first(), i) ? reading : null;
      }
    }
    return null;
  }

  private boolean mayOpenDate(int i) {
    return tokens.is(i, TokenKind.NUMBER)
        || dates.opens(i)
        || DateCues.read(tokens, i, i + 1) != null;
  }

  private boolean isByline(int first, int end) {
    int last = end;
    while (last > first + 1 && !tokens.is(last - 1, TokenKind.WORD)) {
      last--;
    }
    Line before = new Line(tokens, first, last);
    return BylineRule.isByline(before) || before.isName();
  }

  private @Nullable DateReading best() {
    DateReading best = null;
    for (DateReading reading : readings) {
      best = best == null || reading.beats(best) ? reading : best;
    }
    return best;
  }

  /** Where the place stands apart from the date, both are told. */
  private FoundDateLine dateLine(DateReading best) {
    String place = null;
    String agency = null;
    for (DateReading reading : readings) {
      place = place == null ? reading.place() : place;
      agency = agency == null ? reading.agency() : agency;
    }
    return new FoundDateLine(
        best.first(),
        best.end(),
        Optional.ofNullable(best.date()),
        Optional.ofNullable(place),
        Optional.ofNullable(agency));
  }

  private List<Line> without(DateReading best) {
    List<Line> rest = new ArrayList<>();
    int next = 0;
    for (DateReading reading : readings) {
      rest.addAll(lines.subList(next, reading.line()));
      next = reading.line() + 1;
      Line line = lines.get(reading.line());
      addLine(rest, line.first(), reading.first(), null);
      if (reading.line() != best.line()) {
        BlockKind kind = reading.date() == null ? BlockKind.BYLINE : BlockKind.OTHER;
        addLine(rest, reading.first(), reading.end(), kind);
      }
      addLine(rest, reading.end(), line.end(), null);
    }
    rest.addAll(lines.subList(next, lines.size()));
    return rest;
  }

  private void addLine(List<Line> rest, int first, int end, @Nullable BlockKind kind) {
    if (first < end) {
      rest.add(new Line(tokens, first, end, kind));
    }
  }
}
