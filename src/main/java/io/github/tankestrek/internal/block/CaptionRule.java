package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Knows captions in the upper part of an article: a name alone, a text that says where on the
 * picture somebody is, and a sentence with a lead-in of a few words and a colon.
 */
final class CaptionRule extends BlockRule {
  private static final int UPPER_PART = 3;
  private static final int LONGEST_LEAD_IN = 4;
  private static final int MOST_WORDS = 70;
  private static final long NOT_IN_LEAD_IN =
      WordClass.of(
          WordClass.SAY,
          WordClass.ASK,
          WordClass.HE,
          WordClass.SHE,
          WordClass.THEY,
          WordClass.FIRST_PERSON,
          WordClass.SECOND_PERSON,
          WordClass.IMPERSONAL,
          WordClass.ABBREVIATION);

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    if (index == 0 || line.isTurn() || line.words() > MOST_WORDS) {
      return null;
    }
    boolean caption =
        page.paragraphs() <= UPPER_PART
            && (PictureWords.areIn(line) || isNameWithStop(line) || isLeadInInPlace(page, index));
    return caption || PictureWords.tellSides(line) ? BlockKind.CAPTION : null;
  }

  private static boolean isNameWithStop(Line line) {
    return line.endsWithStop() && line.isName();
  }

  /** Right under the headline a lead-in belongs to the lead, unless a credit follows. */
  private static boolean isLeadInInPlace(Page page, int index) {
    Line line = page.line(index);
    if (!line.endsSentence() || !hasLeadIn(line)) {
      return false;
    }
    boolean credit = index + 1 < page.size() && CreditRule.isCredit(page.line(index + 1));
    return credit
        || page.follows(index, BlockKind.PARAGRAPH)
        || page.follows(index, BlockKind.CAPTION);
  }

  /** A few words without a verb of their own, a colon, and a capital. */
  private static boolean hasLeadIn(Line line) {
    Tokens tokens = line.tokens();
    for (int i = line.first(); i <= line.first() + LONGEST_LEAD_IN; i++) {
      if (tokens.is(i, TokenKind.COLON)) {
        return i > line.first() && opensSentence(tokens, i + 1);
      }
      if (!isLeadInWord(line, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean opensSentence(Tokens tokens, int i) {
    return tokens.is(i, TokenKind.WORD) && tokens.isCapitalised(i);
  }

  /** A verb may be the first word: {@code Tar kontroll:}. */
  private static boolean isLeadInWord(Line line, int i) {
    Tokens tokens = line.tokens();
    boolean first = i == line.first();
    return tokens.is(i, TokenKind.WORD)
        && !tokens.isAny(i, NOT_IN_LEAD_IN)
        && !isSubjunction(tokens, i)
        && (first ? tokens.isCapitalised(i) : !isVerb(tokens, i));
  }

  /** {@code uten} and its like are prepositions as well. */
  private static boolean isSubjunction(Tokens tokens, int i) {
    return tokens.is(i, WordClass.SUBJUNCTION) && !tokens.is(i, WordClass.PREPOSITION);
  }

  private static boolean isVerb(Tokens tokens, int i) {
    return tokens.is(i, WordClass.NEVER_CUE) && !tokens.isCapitalised(i);
  }
}
