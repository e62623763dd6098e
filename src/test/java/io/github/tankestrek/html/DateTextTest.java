package io.github.tankestrek.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DateTextTest {
  static Stream<Arguments> dates() {
    return Stream.of(
        Arguments.of(YearMonth.of(2023, 9), "september 2023", "September 2023"),
        Arguments.of(MonthDay.of(5, 17), "17. mai", "17 May"),
        Arguments.of(LocalDate.of(2023, 9, 4), "4. september 2023", "4 September 2023"),
        Arguments.of(
            LocalDateTime.of(2023, 9, 4, 7, 5),
            "4. september 2023 07:05",
            "4 September 2023 07:05"),
        Arguments.of(
            OffsetDateTime.parse("2023-09-04T07:05+02:00"),
            "4. september 2023 07:05 +02:00",
            "4 September 2023 07:05 +02:00"));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void keepTheirPrecision(TemporalAccessor date, String norwegian, String english) {
    assertThat(DateText.of(date, PageLanguage.BOKMAL)).isEqualTo(norwegian);
    assertThat(DateText.of(date, PageLanguage.NYNORSK)).isEqualTo(norwegian);
    assertThat(DateText.of(date, PageLanguage.ENGLISH)).isEqualTo(english);
  }

  @Test
  void ofATypeThatNoParserMakesAreIso() {
    assertThat(DateText.of(Year.of(2023), PageLanguage.BOKMAL)).isEqualTo("2023");
  }
}
