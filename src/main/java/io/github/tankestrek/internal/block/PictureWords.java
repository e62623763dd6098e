package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;

/** Words with which a caption points at its picture. */
final class PictureWords {
  private static final int SEEN = 100;
  private static final WordSet PICTURE = WordSet.of("bildet", "biletet");
  private static final WordSet SIDES = WordSet.of("t.v", "t.h", "f.v");
  private static final WordSet SHOWS = WordSet.of("viser", "syner");
  private static final WordSet TAKEN = WordSet.of("tatt", "teke", "fra", "frå");
  private static final WordSet FROM = WordSet.of("fra", "frå", "til");
  private static final WordSet SIDE = WordSet.of("venstre", "høyre", "høgre");
  private static final WordSet TOGETHER = WordSet.of("sammen", "saman");

  private PictureWords() {}

  /** {@return whether the line says who stands on which side: {@code (t.v.), Frå venstre Eva}} */
  static boolean tellSides(Line line) {
    Tokens tokens = line.tokens();
    if (opensWithSide(line)) {
      return true;
    }
    for (int i = line.first(); i < Math.min(line.end(), line.first() + SEEN); i++) {
      if (SIDES.contains(tokens, i)) {
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
      if (PICTURE.contains(tokens, i) && tokens.is(i - 1, Word.PAA)) {
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
        && PICTURE.contains(tokens, line.first())
        && (SHOWS.contains(tokens, next)
            || tokens.is(next, Word.ER) && TAKEN.contains(tokens, next + 1));
  }

  /** {@code Her sammen med Kari Moe} */
  private static boolean opensWithCompany(Line line) {
    Tokens tokens = line.tokens();
    int next = line.first() + 1;
    return line.length() > 3
        && tokens.is(line.first(), Word.HER)
        && TOGETHER.contains(tokens, next)
        && tokens.is(next + 1, Word.MED);
  }

  private static boolean opensWithSide(Line line) {
    Tokens tokens = line.tokens();
    int first = line.first();
    return line.length() >= 3
        && FROM.contains(tokens, first)
        && SIDE.contains(tokens, first + 1)
        && (tokens.isCapitalised(first + 2) || tokens.is(first + 2, TokenKind.COLON));
  }
}
