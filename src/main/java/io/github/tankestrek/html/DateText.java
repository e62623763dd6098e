package io.github.tankestrek.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates for people, at the precision that they have. */
final class DateText {
  private DateText() {}

  /** {@return a date such as {@code 14. mars 2026}, in the language of a page} */
  static String of(TemporalAccessor date, PageLanguage language) {
    String day = language == PageLanguage.ENGLISH ? "d" : "d.";
    String pattern = pattern(date, day + " MMMM");
    return pattern.isEmpty()
        ? date.toString()
        : DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.code())).format(date);
  }

  private static String pattern(TemporalAccessor date, String dayAndMonth) {
    if (date instanceof YearMonth) {
      return "MMMM uuuu";
    }
    if (date instanceof MonthDay) {
      return dayAndMonth;
    }
    if (date instanceof LocalDate) {
      return dayAndMonth + " uuuu";
    }
    if (date instanceof LocalDateTime) {
      return dayAndMonth + " uuuu HH:mm";
    }
    return date instanceof OffsetDateTime ? dayAndMonth + " uuuu HH:mm xxx" : "";
  }
}
