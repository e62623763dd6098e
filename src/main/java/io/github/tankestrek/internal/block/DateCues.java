package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads the words before a date: {@code Publisert:, Sist endret, Saken ble først publisert}. */
final class DateCues {
  private static final int MOST_WORDS = 6;
  private static final WordSet PUBLISHED =
      WordSet.of(
          "publisert",
          "lagt",
          "trykt",
          "opprettet",
          "oppretta",
          "skrevet",
          "skrive",
          "date",
          "dato",
          "published",
          "utgitt",
          "utgjeve",
          "postet",
          "posta");
  private static final WordSet UPDATED =
      WordSet.of("oppdatert", "endret", "endra", "redigert", "revidert", "updated");

  /** The words of {@code Sist endret, Saken ble først publisert}. */
  private static final WordSet BEFORE =
      WordSet.of(
          "sist",
          "først",
          "fyrst",
          "saken",
          "saka",
          "artikkelen",
          "ble",
          "blei",
          "vart",
          "er",
          "var");

  private DateCues() {}

  /**
   * A cue.
   *
   * @param cue what it says of the date
   * @param end the token after it
   */
  record Found(DateReading.Cue cue, int end) {}

  static @Nullable Found read(Tokens tokens, int first, int limit) {
    for (int i = first; i < Math.min(limit, first + MOST_WORDS); i++) {
      DateReading.Cue cue = cue(tokens, i);
      if (cue != null) {
        return new Found(cue, tokens.is(i + 1, Word.UT) ? i + 2 : i + 1);
      }
      if (!BEFORE.contains(tokens, i)) {
        return null;
      }
    }
    return null;
  }

  private static DateReading.@Nullable Cue cue(Tokens tokens, int i) {
    if (PUBLISHED.contains(tokens, i)) {
      return DateReading.Cue.PUBLISHED;
    }
    return UPDATED.contains(tokens, i) ? DateReading.Cue.UPDATED : null;
  }
}
