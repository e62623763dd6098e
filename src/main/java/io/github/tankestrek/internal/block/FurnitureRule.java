package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.PhraseList;
import io.github.tankestrek.internal.text.Phrases;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** Knows what belongs to the page, not to the text: teasers, notices, the labels of fact boxes. */
final class FurnitureRule extends BlockRule {
  /** A longer line that begins alike is running text. */
  private static final int MOST_WORDS = 16;

  /** {@code Saken blir fortløpende oppdatert.} */
  private static final int LONGEST_SITE = 6;

  private static final int MOST_IN_STAMP = 10;

  /** {@code Dette er et debattinnlegg. Meninger i teksten står for skribentens regning.} */
  private static final int LONG_PHRASE = 4;

  private static final int MOST_IN_DISCLAIMER = 30;

  private static final int MOST_IN_NOTICE = 6;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    return isFurniture(page.line(index)) ? BlockKind.OTHER : null;
  }

  static boolean isFurniture(Line line) {
    Tokens tokens = line.tokens();
    int first = line.first();
    if (isSite(line) || isStamp(line)) {
      return true;
    }
    // Links are set with an arrow or a bullet before them.
    while (tokens.is(first, TokenKind.OTHER)) {
      first++;
    }
    int end = tokens.phraseEnd(Phrases.FURNITURE, first, line.end());
    if (end == PhraseList.NOT_FOUND) {
      return false;
    }
    boolean label = tokens.is(end - 1, TokenKind.COLON) || tokens.is(end, TokenKind.COLON);
    boolean whole = end == line.end() || end == line.end() - 1 && tokens.is(end, TokenKind.STOP);
    boolean notice = line.words() <= MOST_IN_NOTICE && (end - first) * 2 >= line.words();
    boolean disclaimer = end - first >= LONG_PHRASE && line.words() <= MOST_IN_DISCLAIMER;
    boolean link = end - first >= 2 && line.words() <= MOST_WORDS && !line.endsSentence();
    return label || whole || link || disclaimer || end - first >= 2 && notice;
  }

  /** {@code 57 83 33 00 www.bygdebladet.no} */
  private static boolean isSite(Line line) {
    Tokens tokens = line.tokens();
    int last = line.end() - 1;
    return line.length() <= LONGEST_SITE && tokens.startsWith(last, "www.");
  }

  /** {@code Publisert i dag kl. 12} */
  private static boolean isStamp(Line line) {
    Tokens tokens = line.tokens();
    if (line.words() > MOST_IN_STAMP || line.endsSentence()) {
      return false;
    }
    return tokens.is(line.first(), Word.PUBLISERT) || tokens.is(line.first(), Word.OPPDATERT);
  }
}
