package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the time of day after a date, and timestamps of content systems. */
final class TimeReader {
  private static final int LONGEST_TIME = 32;

  private final Tokens tokens;

  TimeReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A time as it stands.
   *
   * @param value a {@link LocalTime} or {@link OffsetTime}
   * @param end the token after it
   */
  record Found(TemporalAccessor value, int end) {}

  /** {@return {@code 2023-09-14T12:30, 2023-09-14T12:30:00+02:00} at its precision, or null} */
  static @Nullable TemporalAccessor isoStamp(String text) {
    TemporalAccessor parsed = parse(Formats.STAMP, text);
    if (parsed == null) {
      return null;
    }
    LocalDateTime time = LocalDateTime.from(parsed);
    ZoneOffset offset = parsed.query(TemporalQueries.offset());
    return offset == null ? time : time.atOffset(offset);
  }

  /** {@return the time that follows a date: {@code kl. 12.30, - 12:30, klokka 9}; or null} */
  @Nullable Found readAfterDate(int dateEnd) {
    int i = dateEnd;
    while (isBetween(i)) {
      i++;
    }
    int cueEnd = clockEnd(i);
    if (!isFigure(cueEnd)) {
      return null;
    }
    TemporalAccessor value = time(tokens.text(cueEnd), cueEnd > i);
    return value == null ? null : new Found(value, cueEnd + 1);
  }

  /** {@return the time at a token that says so: {@code kl. 12.30}; or null} */
  @Nullable Found readCued(int first) {
    return clockEnd(first) == first ? null : readAfterDate(first);
  }

  private boolean isBetween(int i) {
    return tokens.is(i, TokenKind.COMMA) || tokens.is(i, TokenKind.DASH) || tokens.is(i, '|');
  }

  private boolean isFigure(int i) {
    return Character.isDigit(tokens.first(i)) && tokens.length(i) <= LONGEST_TIME;
  }

  private int clockEnd(int i) {
    boolean clock =
        tokens.is(i, Word.KL) || tokens.is(i, Word.KLOKKEN) || tokens.is(i, Word.KLOKKA);
    if (!clock) {
      return i;
    }
    return tokens.is(i + 1, '.') ? i + 2 : i + 1;
  }

  private static @Nullable TemporalAccessor time(String text, boolean afterCue) {
    if (text.indexOf(':') == 2) {
      return withSeconds(text);
    }
    int dot = text.indexOf(text.indexOf('.') > 0 ? '.' : ':');
    if (dot < 0) {
      return afterCue ? withoutMark(text) : null;
    }
    boolean minutes = text.length() == dot + 3;
    return minutes
        ? of(Digits.value(text.substring(0, dot)), Digits.value(text.substring(dot + 1)))
        : null;
  }

  /** {@code 12:30, 12:30:15+02:00}. */
  private static @Nullable TemporalAccessor withSeconds(String text) {
    TemporalAccessor parsed = parse(Formats.TIME, text);
    if (parsed == null) {
      return null;
    }
    LocalTime time = LocalTime.from(parsed);
    ZoneOffset offset = parsed.query(TemporalQueries.offset());
    return offset == null ? time : time.atOffset(offset);
  }

  /** {@code kl. 9, kl. 0930}. */
  private static @Nullable LocalTime withoutMark(String text) {
    int value = Digits.value(text);
    return text.length() == 4 ? of(value / 100, value % 100) : of(value, 0);
  }

  private static @Nullable LocalTime of(int hour, int minute) {
    boolean valid = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    return valid ? LocalTime.of(hour, minute) : null;
  }

  private static @Nullable TemporalAccessor parse(DateTimeFormatter format, String text) {
    try {
      return format.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Made when a text has the first timestamp, for they take a new JVM some time. */
  private static final class Formats {
    private static final String OFFSET = "[XXX][XX][X]";

    static final DateTimeFormatter STAMP =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern(OFFSET)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    static final DateTimeFormatter TIME =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern(OFFSET)
            .toFormatter(Locale.ROOT);
  }
}
