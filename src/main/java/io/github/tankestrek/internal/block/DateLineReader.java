package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Reads a date line part by part: cues, dates, places and agencies with marks between them. */
final class DateLineReader {
  private static final String SEPARATORS = ".|/·•";

  private final Tokens tokens;
  private final DateReader dates;
  private final int first;
  private final int limit;

  private int at;
  private DateReading.Cue cue = DateReading.Cue.NONE;
  private boolean cued;
  private boolean explicit;
  private boolean agencyKnown;
  private boolean inParentheses;
  private @Nullable TemporalAccessor date;
  private DateReading.Cue dateCue = DateReading.Cue.NONE;
  private int placeFirst;
  private int placeEnd;
  private @Nullable String agency;

  /**
   * @param tokens the text
   * @param dates reads its dates
   * @param first the token that the date line begins with
   * @param limit the line break after the line
   */
  DateLineReader(Tokens tokens, DateReader dates, int first, int limit) {
    this.tokens = tokens;
    this.dates = dates;
    this.first = first;
    this.limit = limit;
    this.at = first;
    while (readPart()) {
      skipSeparators();
    }
  }

  /** {@return the line, if it is a date line and nothing else} */
  @Nullable DateReading whole(int line) {
    boolean telling = date != null || hasPlace() && inParentheses;
    return telling && at == limit && isLikelyPlace() ? reading(line, limit) : null;
  }

  /** {@return a date with its cue, if the line begins so and ends in a few other words} */
  @Nullable DateReading beforeRest(int line) {
    boolean stops = tokens.is(at, TokenKind.WORD);
    return cued && date != null && stops ? reading(line, at) : null;
  }

  /** {@return what stands before the first words of a paragraph, if it is a date line} */
  @Nullable DateReading head(int line) {
    if (at == limit || at == first || !isLikelyPlace()) {
      return null;
    }
    return isMarkedOff() || date != null && explicit && isTextAhead() && !hasPlace()
        ? reading(line, at)
        : null;
  }

  private boolean isMarkedOff() {
    boolean mark = tokens.is(at - 1, TokenKind.COLON) || tokens.is(at - 1, TokenKind.DASH);
    if (agency != null && (inParentheses || hasPlace())) {
      return mark || agencyKnown && isTextAhead();
    }
    boolean place = hasPlace() && PlaceReader.isPlace(tokens, placeFirst, placeEnd);
    return mark && (date != null ? place || explicit : place && isKnownInCapitals());
  }

  /** A clause has its verb right after a day that opens it, so a capital says that none does. */
  private boolean isTextAhead() {
    return tokens.isCapitalised(at) || tokens.is(at, TokenKind.DASH) || tokens.isQuote(at);
  }

  /** {@code OSLO:} */
  private boolean isKnownInCapitals() {
    return tokens.isAllCaps(placeFirst)
        && tokens.is(placeFirst, WordClass.PLACE)
        && tokens.is(at - 1, TokenKind.COLON);
  }

  private boolean isLikelyPlace() {
    if (!hasPlace()) {
      return true;
    }
    return agencyKnown
        ? PlaceReader.mayBePlace(tokens, placeFirst, placeEnd)
        : PlaceReader.isPlace(tokens, placeFirst, placeEnd)
            || date != null && PlaceReader.mayBePlace(tokens, placeFirst, placeEnd);
  }

  private DateReading reading(int line, int end) {
    String place = hasPlace() ? tokens.text(placeFirst, placeEnd - 1) : null;
    return new DateReading(line, first, end, date, dateCue, place, agency);
  }

  private boolean hasPlace() {
    return placeEnd > placeFirst;
  }

  private boolean readPart() {
    return readCue() || readDate() || readAgency() || readPlace() || readWeekday();
  }

  private boolean readCue() {
    int start = tokens.is(at, TokenKind.OPEN) ? at + 1 : at;
    DateCues.Found found = DateCues.read(tokens, start, limit);
    if (found == null) {
      return false;
    }
    cue = found.cue();
    cued = true;
    at = found.end();
    return true;
  }

  /** The date of publication counts, wherever it stands. */
  private boolean readDate() {
    DateReader.Found found = dates.read(at);
    if (found == null) {
      return false;
    }
    if (date == null || cue.compareTo(dateCue) > 0) {
      date = found.value();
      dateCue = cue;
    }
    explicit |= found.explicit() || cued;
    cue = DateReading.Cue.NONE;
    at = found.end();
    return true;
  }

  /** {@code BERLIN, tirsdag (NTB)} */
  private boolean readWeekday() {
    boolean weekday = hasPlace() && tokens.is(at, WordClass.WEEKDAY);
    at += weekday ? 1 : 0;
    return weekday;
  }

  private boolean readAgency() {
    if (agency != null) {
      return false;
    }
    boolean parenthesis = tokens.is(at, TokenKind.OPEN);
    int known =
        parenthesis
            ? AgencyReader.parenthesisEnd(tokens, at, limit)
            : AgencyReader.end(tokens, at, limit);
    int end =
        parenthesis && known == AgencyReader.NOT_FOUND && hasPlace()
            ? AgencyReader.anyParenthesisEnd(tokens, at)
            : known;
    if (end == AgencyReader.NOT_FOUND) {
      return false;
    }
    inParentheses = parenthesis;
    agency = parenthesis ? tokens.text(at + 1, end - 2) : tokens.text(at, end - 1);
    agencyKnown = known != AgencyReader.NOT_FOUND;
    at = end;
    return true;
  }

  private boolean readPlace() {
    if (hasPlace() || agency != null) {
      return false;
    }
    int end = PlaceReader.end(tokens, at, limit);
    if (end == at || !mayEndPlace(end) || date != null && !PlaceReader.isPlace(tokens, at, end)) {
      return false;
    }
    placeFirst = at;
    placeEnd = end;
    at = end;
    return true;
  }

  /** A place that goes on with other words is the subject of a sentence. */
  private boolean mayEndPlace(int end) {
    return switch (tokens.kind(end)) {
      case COLON, OPEN, DASH, NUMBER, NEWLINE -> true;
      case COMMA -> date == null;
      case OTHER -> isSeparator(end);
      default -> tokens.is(end, WordClass.WEEKDAY) || tokens.is(end, WordClass.MONTH);
    };
  }

  private void skipSeparators() {
    while (isSeparator(at) && !opensTurn(at)) {
      at++;
    }
  }

  /** In {@code OSLO (NTB): – Vi er klare} the dash belongs to the words. */
  private boolean opensTurn(int i) {
    return tokens.is(i, TokenKind.DASH) && tokens.is(i - 1, TokenKind.COLON);
  }

  private boolean isSeparator(int i) {
    return switch (tokens.kind(i)) {
      case DASH, COMMA, COLON, SEMICOLON, CLOSE -> true;
      case STOP, OTHER -> SEPARATORS.indexOf(tokens.first(i)) >= 0;
      default -> false;
    };
  }
}
