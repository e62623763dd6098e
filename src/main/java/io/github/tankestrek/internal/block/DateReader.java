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

/** Reads a date as Norwegian papers and content systems write it, at the precision given. */
final class DateReader {
  private static final int CENTURY = 2000;
  private static final int TWO_DIGITS = 100;
  private static final int EARLIEST_YEAR = 1700;
  private static final int LATEST_YEAR = 2200;
  private static final int LONGEST_STAMP = 40;

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
  @Nullable Found read(int first, int limit) {
    TimeReader.Found time = times.readCued(first, limit);
    if (time == null) {
      return readFromDay(first, limit);
    }
    Found day = readFromDay(skip(time.end(), limit, ','), limit);
    return day != null && day.value() instanceof LocalDate date
        ? new Found(at(date, time.value()), day.end(), true)
        : day;
  }

  private @Nullable Found readFromDay(int first, int limit) {
    int day = skipWeekday(first, limit);
    try {
      Found date = day < limit ? date(day, limit) : null;
      if (date == null) {
        return null;
      }
      Found named = new Found(date.value(), date.end(), date.explicit() || day > first);
      return withTime(named, limit);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@return whether a named date may begin at a token} */
  boolean opens(int token) {
    return tokens.is(token, WordClass.WEEKDAY) || tokens.is(token, WordClass.MONTH);
  }

  private int skipWeekday(int first, int limit) {
    int i = first;
    if (i < limit && tokens.is(i, WordClass.WEEKDAY)) {
      i = skip(i + 1, limit, '.');
      i = skip(i, limit, ',');
    }
    return i < limit && tokens.is(i, Word.DEN) ? i + 1 : i;
  }

  private int skip(int i, int limit, char mark) {
    return i < limit && tokens.is(i, mark) ? i + 1 : i;
  }

  private @Nullable Found date(int i, int limit) {
    if (tokens.is(i, WordClass.MONTH)) {
      return monthAndYear(i, limit);
    }
    int length = tokens.end(i) - tokens.start(i);
    if (!isFigure(i) || length > LONGEST_STAMP) {
      return null;
    }
    String text = tokens.text(i);
    if (length <= 2) {
      return dayAndMonth(Digits.value(text), i, limit);
    }
    return text.indexOf('-') == 4 ? iso(text, i) : figures(text.split("\\.", -1), i);
  }

  private boolean isFigure(int i) {
    return tokens.is(i, TokenKind.NUMBER)
        || tokens.is(i, TokenKind.WORD) && Character.isDigit(tokens.first(i));
  }

  private @Nullable Found monthAndYear(int i, int limit) {
    int next = skip(i + 1, limit, '.');
    int year = year(next, limit);
    return year < 0 ? null : new Found(YearMonth.of(year, tokens.number(i)), next + 1, true);
  }

  /** {@code 14. september 2023, 5. nov., 14. 9. 2023, 14/9 2023}. */
  private @Nullable Found dayAndMonth(int day, int i, int limit) {
    boolean slash = i + 1 < limit && tokens.is(i + 1, '/');
    int month = slash ? i + 2 : skip(i + 1, limit, '.');
    if (day < 1 || month >= limit) {
      return null;
    }
    boolean named = tokens.is(month, WordClass.MONTH);
    int number = named ? tokens.number(month) : Digits.value(tokens, month);
    boolean dotted = slash || month > i + 1 && month + 1 < limit && tokens.is(month + 1, '.');
    if (!named && !dotted || number < 1) {
      return null;
    }
    return withYear(day, number, month + 1, limit, named);
  }

  private @Nullable Found withYear(int day, int month, int next, int limit, boolean named) {
    int afterDot = skip(next, limit, '.');
    int year = year(skip(afterDot, limit, ','), limit);
    if (year >= 0) {
      int end = skip(afterDot, limit, ',') + 1;
      return new Found(LocalDate.of(year, month, day), end, true);
    }
    boolean abbreviated = afterDot > next && tokens.is(next - 1, WordClass.ABBREVIATION);
    return named ? new Found(MonthDay.of(month, day), abbreviated ? afterDot : next, false) : null;
  }

  /** {@code 14.09.2023, 14.9.23}; {@code 14.09} may be any number. */
  private static @Nullable Found figures(String[] parts, int i) {
    if (parts.length != 3) {
      return null;
    }
    int day = Digits.value(parts[0]);
    int month = Digits.value(parts[1]);
    int year = Digits.value(parts[2]);
    boolean shortYear = parts[2].length() == 2;
    if (day < 0 || month < 0 || year < 0 || !shortYear && !isYear(year)) {
      return null;
    }
    int full = year < TWO_DIGITS ? CENTURY + year : year;
    return new Found(LocalDate.of(full, month, day), i + 1, true);
  }

  private static @Nullable Found iso(String text, int i) {
    TemporalAccessor value = TimeReader.isoStamp(text);
    return value == null ? null : new Found(value, i + 1, true);
  }

  private Found withTime(Found date, int limit) {
    TimeReader.Found time = times.readAfterDate(date.end(), limit);
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

  private int year(int token, int limit) {
    if (token >= limit || !tokens.is(token, TokenKind.NUMBER)) {
      return -1;
    }
    int year = Digits.value(tokens, token);
    return isYear(year) ? year : -1;
  }

  private static boolean isYear(int year) {
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  }
}
