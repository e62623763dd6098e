package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as Norwegian papers and content systems write it, at the precision given. The line
 * break after a line ends every date.
 */
final class DateReader {
  private static final int CENTURY = 2000;
  private static final int NONE = -1;
  private static final int EARLIEST_YEAR = 1700;
  private static final int LATEST_YEAR = 2200;
  private static final int LONGEST_STAMP = 40;

  /** The lengths of the parts of {@code 2023-09-14}. */
  private static final int YEAR = 4;

  private static final int YEAR_AND_MONTH = 7;
  private static final int DATE = 10;

  private final Tokens tokens;
  private final TimeReader times;

  DateReader(Tokens tokens) {
    this.tokens = tokens;
    this.times = new TimeReader(tokens);
  }

  /**
   * A date as it stands.
   *
   * @param value the date at the precision given
   * @param end the token after it
   * @param explicit whether it cannot be a number or a day that running text tells of
   */
  record Found(TemporalAccessor value, int end, boolean explicit) {}

  /** {@return the date that begins at a token, or null; {@code 31.02.} is none} */
  @Nullable Found read(int first) {
    TimeReader.Found time = times.readCued(first);
    if (time == null) {
      return readFromDay(first);
    }
    Found day = readFromDay(skip(time.end(), ','));
    return day != null && day.value() instanceof LocalDate date
        ? new Found(at(date, time.value()), day.end(), true)
        : day;
  }

  private @Nullable Found readFromDay(int first) {
    int day = skipWeekday(first);
    try {
      Found date = date(day);
      if (date == null) {
        return null;
      }
      return withTime(new Found(date.value(), date.end(), date.explicit() || day > first));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@return whether a named date may begin at a token} */
  boolean opens(int token) {
    return tokens.is(token, WordClass.WEEKDAY) || tokens.is(token, WordClass.MONTH);
  }

  private int skipWeekday(int first) {
    int i = first;
    if (tokens.is(i, WordClass.WEEKDAY)) {
      i = skip(skip(i + 1, '.'), ',');
    }
    return tokens.is(i, Word.DEN) ? i + 1 : i;
  }

  private int skip(int i, char mark) {
    return tokens.is(i, mark) ? i + 1 : i;
  }

  private @Nullable Found date(int i) {
    if (tokens.is(i, WordClass.MONTH)) {
      return monthAndYear(i);
    }
    if (!isFigure(i) || tokens.length(i) > LONGEST_STAMP) {
      return null;
    }
    String text = tokens.text(i);
    if (text.length() <= 2) {
      return dayAndMonth(Digits.value(text), i);
    }
    return text.indexOf('-') == YEAR ? iso(text, i) : figures(text.split("\\.", -1), i);
  }

  private boolean isFigure(int i) {
    return tokens.is(i, TokenKind.NUMBER)
        || tokens.is(i, TokenKind.WORD) && Character.isDigit(tokens.first(i));
  }

  private @Nullable Found monthAndYear(int i) {
    int next = skip(i + 1, '.');
    int year = year(next);
    return year == NONE ? null : new Found(YearMonth.of(year, tokens.number(i)), next + 1, true);
  }

  /** {@code 14. september 2023, 5. nov., 14. 9. 2023, 14/9 2023}. */
  private @Nullable Found dayAndMonth(int day, int i) {
    boolean slash = tokens.is(i + 1, '/');
    int month = slash ? i + 2 : skip(i + 1, '.');
    if (tokens.is(month, WordClass.MONTH)) {
      return withYear(day, tokens.number(month), month + 1, true);
    }
    boolean figure =
        tokens.is(month, TokenKind.NUMBER) && (slash || month > i + 1 && tokens.is(month + 1, '.'));
    return figure ? withYear(day, Digits.value(tokens, month), month + 1, false) : null;
  }

  private @Nullable Found withYear(int day, int month, int next, boolean named) {
    int afterDot = skip(next, '.');
    int afterComma = skip(afterDot, ',');
    int year = year(afterComma);
    if (year != NONE) {
      return new Found(LocalDate.of(year, month, day), afterComma + 1, true);
    }
    return named ? new Found(MonthDay.of(month, day), afterDot, false) : null;
  }

  /** {@code 14.09.2023, 14.9.23}; {@code 14.09} may be any number. */
  private static @Nullable Found figures(String[] parts, int i) {
    if (parts.length != 3) {
      return null;
    }
    int year = Digits.value(parts[2]);
    int full = parts[2].length() == 2 ? CENTURY + year : year;
    return year == NONE || !isYear(full)
        ? null
        : new Found(
            LocalDate.of(full, Digits.value(parts[1]), Digits.value(parts[0])), i + 1, true);
  }

  /**
   * {@code 2023-09, 2023-09-14}, by their places: a format of the JDK takes longer than all else of
   * the line.
   */
  private static @Nullable Found iso(String text, int i) {
    TemporalAccessor value =
        switch (text.length()) {
          case YEAR_AND_MONTH -> yearMonth(text);
          case DATE -> text.charAt(YEAR_AND_MONTH) == '-' ? date(text) : null;
          default -> TimeReader.isoStamp(text);
        };
    return value == null ? null : new Found(value, i + 1, true);
  }

  private static @Nullable YearMonth yearMonth(String text) {
    int year = Digits.value(text.substring(0, YEAR));
    int month = Digits.value(text.substring(YEAR + 1, YEAR_AND_MONTH));
    return isYear(year) ? YearMonth.of(year, month) : null;
  }

  private static @Nullable LocalDate date(String text) {
    YearMonth month = yearMonth(text);
    return month == null ? null : month.atDay(Digits.value(text.substring(YEAR_AND_MONTH + 1)));
  }

  private Found withTime(Found date) {
    TimeReader.Found time = times.readAfterDate(date.end());
    if (time == null) {
      return date;
    }
    boolean explicit = date.explicit();
    if (date.value() instanceof LocalDate day) {
      return new Found(at(day, time.value()), time.end(), explicit);
    }
    return date.value() instanceof MonthDay ? new Found(date.value(), time.end(), explicit) : date;
  }

  private static TemporalAccessor at(LocalDate day, TemporalAccessor time) {
    return time instanceof OffsetTime offset
        ? OffsetDateTime.of(LocalDateTime.of(day, offset.toLocalTime()), offset.getOffset())
        : day.atTime(LocalTime.from(time));
  }

  private int year(int token) {
    int year = tokens.is(token, TokenKind.NUMBER) ? Digits.value(tokens, token) : NONE;
    return isYear(year) ? year : NONE;
  }

  private static boolean isYear(int year) {
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  }
}
