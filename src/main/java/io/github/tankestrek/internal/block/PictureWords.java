package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordSet;

/** Words with which a caption points at its picture. */
final class PictureWords {
  private static final int SEEN = 100;
  private static final WordSet PICTURE = WordSet.of(Word.BILDET, Word.BILETET);
  private static final WordSet SIDES = WordSet.of(Word.T_V, Word.T_H, Word.F_V);
  private static final WordSet SHOWS = WordSet.of(Word.VISER, Word.SYNER);
  private static final WordSet TAKEN = WordSet.of(Word.TATT, Word.TEKE, Word.FRA, Word.FRAA);
  private static final WordSet FROM = WordSet.of(Word.FRA, Word.FRAA, Word.TIL);
  private static final WordSet SIDE = WordSet.of(Word.VENSTRE, Word.HOEYRE, Word.HOEGRE);
  private static final WordSet TOGETHER = WordSet.of(Word.SAMMEN, Word.SAMAN);

  private PictureWords() {}

  /** {@return whether the line says who stands on which side: {@code (t.v.), Frå venstre Eva}} */
  static boolean tellSides(Line line) {
    Tokens tokens = line.tokens();
    if (opensWithSide(line)) {
      return true;
    }
    for (int i = line.first(); i < Math.min(line.end(), line.first() + SEEN); i++) {
      if (tokens.isAny(i, SIDES)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the line speaks of its picture: {@code på bildet, Biletet viser}} */
  static boolean areIn(Line line) {
    Tokens tokens = line.tokens();
    if (opensWithPicture(line) || opensWithCompany(line)) {
      return true;
    }
    for (int i = line.first() + 1; i < Math.min(line.end(), line.first() + SEEN); i++) {
      if (tokens.isAny(i, PICTURE) && tokens.is(i - 1, Word.PAA)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Biletet viser, Bildet er tatt} */
  private static boolean opensWithPicture(Line line) {
    Tokens tokens = line.tokens();
    int next = line.first() + 1;
    return line.length() >= 3
        && tokens.isAny(line.first(), PICTURE)
        && (tokens.isAny(next, SHOWS) || tokens.is(next, Word.ER) && tokens.isAny(next + 1, TAKEN));
  }

  /** {@code Her sammen med Kari Moe} */
  private static boolean opensWithCompany(Line line) {
    Tokens tokens = line.tokens();
    int next = line.first() + 1;
    return line.length() > 3
        && tokens.is(line.first(), Word.HER)
        && tokens.isAny(next, TOGETHER)
        && tokens.is(next + 1, Word.MED);
  }

  private static boolean opensWithSide(Line line) {
    Tokens tokens = line.tokens();
    int first = line.first();
    return line.length() >= 3
        && tokens.isAny(first, FROM)
        && tokens.isAny(first + 1, SIDE)
        && (tokens.isCapitalised(first + 2) || tokens.is(first + 2, TokenKind.COLON));
  }
}
