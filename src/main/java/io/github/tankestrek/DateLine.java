package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When, where and by whom an article was filed, as the paper says it near the top: {@code Bergen,
 * 14. september 2023 (NTB):}.
 *
 * <pre>{@code
 * Optional<LocalDate> day =
 *     article.dateLine()
 *         .flatMap(DateLine::date)
 *         .filter(date -> date.isSupported(ChronoField.EPOCH_DAY))
 *         .map(LocalDate::from);
 * }</pre>
 *
 * @param span where it stands in the text as it was given, UTF-16 code units, half-open
 * @param text its normalised text
 * @param date the date at the precision given: {@link java.time.YearMonth}, {@link
 *     java.time.LocalDate}, {@link java.time.MonthDay}, {@link java.time.LocalDateTime} or {@link
 *     java.time.OffsetDateTime}; its {@code toString} is ISO 8601
 * @param place the place as written
 * @param agency the agency or outlet as written, several joined as in {@code NTB-AFP}
 */
public record DateLine(
    Span span,
    String text,
    Optional<TemporalAccessor> date,
    Optional<String> place,
    Optional<String> agency)
    implements Serializable {

  /** Checks that nothing is null. */
  public DateLine {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(date, "date");
    requireNonNull(place, "place");
    requireNonNull(agency, "agency");
  }

  private Object writeReplace() {
    return new Serialized(
        span, text, (Serializable) date.orElse(null), place.orElse(null), agency.orElse(null));
  }

  /** {@link Optional} is not serializable. */
  private record Serialized(
      Span span,
      String text,
      @Nullable Serializable date,
      @Nullable String place,
      @Nullable String agency)
      implements Serializable {

    private Object readResolve() {
      return new DateLine(
          span,
          text,
          Optional.ofNullable((TemporalAccessor) date),
          Optional.ofNullable(place),
          Optional.ofNullable(agency));
    }
  }
}
