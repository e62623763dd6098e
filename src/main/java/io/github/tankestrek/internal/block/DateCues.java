package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the words before a date: {@code Publisert:, Sist endret, Saken ble først publisert}. */
final class DateCues {
  private static final int MOST_WORDS = 6;
  private static final WordSet PUBLISHED =
      WordSet.of(
          Word.PUBLISERT,
          Word.LAGT,
          Word.TRYKT,
          Word.OPPRETTET,
          Word.OPPRETTA,
          Word.SKREVET,
          Word.SKRIVE,
          Word.DATE,
          Word.DATO,
          Word.PUBLISHED,
          Word.UTGITT,
          Word.UTGJEVE,
          Word.POSTET,
          Word.POSTA);
  private static final WordSet UPDATED =
      WordSet.of(
          Word.OPPDATERT, Word.ENDRET, Word.ENDRA, Word.REDIGERT, Word.REVIDERT, Word.UPDATED);

  /** The words of {@code Sist endret, Saken ble først publisert}. */
  private static final WordSet BEFORE =
      WordSet.of(
          Word.SIST,
          Word.FOERST,
          Word.FYRST,
          Word.SAKEN,
          Word.SAKA,
          Word.ARTIKKELEN,
          Word.BLE,
          Word.BLEI,
          Word.VART,
          Word.ER,
          Word.VAR);

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
      if (!tokens.isAny(i, BEFORE)) {
        return null;
      }
    }
    return null;
  }

  private static DateReading.@Nullable Cue cue(Tokens tokens, int i) {
    if (tokens.isAny(i, PUBLISHED)) {
      return DateReading.Cue.PUBLISHED;
    }
    return tokens.isAny(i, UPDATED) ? DateReading.Cue.UPDATED : null;
  }
}
