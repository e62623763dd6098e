package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Knows subheadings that ask or shout, against the questions of an interview: those have a dash, or
 * come again and again, or address the one who answers.
 */
final class QuestionHeadingRule extends BlockRule {
  private static final int MOST_IN_EXCLAMATION = 6;

  @Override
  @Nullable BlockKind kind(Page page, int index) {
    Line line = page.line(index);
    int next = page.next(index);
    if (line.isTurn() || !Headings.isShortQuestion(line) || next == Page.NONE) {
      return null;
    }
    boolean shouts = line.finalMark() == '!';
    boolean heading =
        page.line(next).isRunning()
            && line.opensCapitalised()
            && !(shouts && line.words() > MOST_IN_EXCLAMATION)
            && !isAsked(page, index, next);
    return heading ? BlockKind.HEADING : null;
  }

  private static boolean isAsked(Page page, int index, int next) {
    boolean answered = page.line(next).isTurn();
    int previous = page.previous(index);
    boolean afterTurn =
        previous != Page.NONE
            && page.line(previous).isTurn()
            && page.kind(previous) == BlockKind.PARAGRAPH
            && !page.line(previous).hasAttribution();
    return page.isInterview() || answered && (afterTurn || addresses(page.line(index)));
  }

  private static boolean addresses(Line line) {
    Tokens tokens = line.tokens();
    for (int i = line.first(); i < line.end(); i++) {
      if (tokens.is(i, WordClass.SECOND_PERSON)) {
        return true;
      }
    }
    return false;
  }
}
