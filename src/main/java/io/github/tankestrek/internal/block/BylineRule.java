package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.PhraseList;
import io.github.tankestrek.internal.text.Phrases;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Knows lines that name the writer or the source. */
final class BylineRule extends BlockRule {
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_ADDRESS = 8;
  private static final String SPARE = "/,&|+·•–";

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    return line.words() <= MOST_WORDS && isByline(line) ? BlockKind.BYLINE : null;
  }

  static boolean isByline(Line line) {
    return isSource(line)
        || isAddress(line)
        || isWriter(line)
        || isRole(line)
        || isNameAndAgency(line);
  }

  /** {@code (NTB), ©NTB, NTB-AFP, Tromsø (VG Nett)}. */
  private static boolean isSource(Line line) {
    Tokens tokens = line.tokens();
    int i = line.first();
    if (tokens.is(i, '©')) {
      return true;
    }
    int place = PlaceReader.end(tokens, i, line.end());
    i = tokens.is(place, TokenKind.OPEN) ? place : i;
    int end =
        tokens.is(i, TokenKind.OPEN)
            ? AgencyReader.parenthesisEnd(tokens, i, line.end())
            : AgencyReader.end(tokens, i, line.end());
    return end == line.end() || end == line.end() - 1 && tokens.is(end, '.');
  }

  /** {@code Kari Moe, NTB; Kari Moe/NTB; Kari Moe © Bygdebladet} */
  static boolean isNameAndSource(Line line) {
    Tokens tokens = line.tokens();
    for (int i = line.first() + 1; i < Math.min(line.end() - 1, line.first() + MOST_WORDS); i++) {
      if (tokens.is(i, TokenKind.COMMA) || tokens.is(i, '/') || tokens.is(i, '©')) {
        return Line.isName(tokens, line.first(), i) && areNames(line, i + 1);
      }
    }
    return line.isName();
  }

  private static boolean isNameAndAgency(Line line) {
    Tokens tokens = line.tokens();
    int i = line.first();
    while (tokens.isCapitalised(i) || tokens.is(i, WordClass.NAME_PARTICLE)) {
      i++;
    }
    return (tokens.is(i, TokenKind.COMMA) || tokens.is(i, '/'))
        && Line.isName(tokens, line.first(), i)
        && AgencyReader.end(tokens, i + 1, line.end()) == line.end();
  }

  /** An e-mail address is one word. */
  private static boolean isAddress(Line line) {
    if (line.length() > LONGEST_ADDRESS) {
      return false;
    }
    Tokens tokens = line.tokens();
    for (int i = line.first(); i < line.end(); i++) {
      if (tokens.is(i, TokenKind.WORD) && hasAt(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAt(Tokens tokens, int token) {
    return CharFinder.find(tokens, token, '@') != CharFinder.NOT_FOUND;
  }

  /** {@code Av Kari Moe og Ola Vik, NTB}, {@code Tekst: Kari Moe Foto: Ola Vik}. */
  private static boolean isWriter(Line line) {
    Tokens tokens = line.tokens();
    int end = tokens.phraseEnd(Phrases.BYLINE_CUES, line.first(), line.end());
    if (end == PhraseList.NOT_FOUND || end == line.end()) {
      return false;
    }
    if (tokens.is(end, TokenKind.COLON)) {
      return end + 1 < line.end() && areNames(line, end + 1);
    }
    boolean from = tokens.is(line.first(), Word.FRA) || tokens.is(line.first(), Word.FRAA);
    return !from && tokens.isCapitalised(end) && areNames(line, end) && isPerson(line, end);
  }

  /** {@code Journalist} under the writer's name. */
  private static boolean isRole(Line line) {
    Tokens tokens = line.tokens();
    return tokens.phraseEnd(Phrases.BYLINE_CUES, line.first(), line.end()) == line.end()
        && tokens.isCapitalised(line.first())
        && tokens.head(line.end() - 1).isSingularRole();
  }

  private static boolean isPerson(Line line, int first) {
    boolean alone = first == line.end() - 1;
    return !alone || AgencyReader.end(line.tokens(), first, line.end()) == line.end();
  }

  private static boolean areNames(Line line, int first) {
    for (int i = first; i < line.end(); i++) {
      if (!isNamePart(line, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamePart(Line line, int i) {
    Tokens tokens = line.tokens();
    return switch (tokens.kind(i)) {
      case WORD ->
          tokens.isCapitalised(i)
              || tokens.is(i, Word.OG)
              || tokens.is(i, Word.I)
              || tokens.is(i, Word.FOTO)
              || tokens.is(i, Word.TEKST)
              || tokens.is(i, Word.FOR)
              || hasAt(tokens, i)
              || tokens.is(i, WordClass.NAME_PARTICLE)
              || tokens.head(i).isSingularRole();
      case STOP -> tokens.is(i, '.');
      case COMMA, COLON, OPEN, CLOSE, DASH -> true;
      case OTHER -> SPARE.indexOf(tokens.first(i)) >= 0;
      default -> false;
    };
  }
}
