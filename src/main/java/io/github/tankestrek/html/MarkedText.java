package io.github.tankestrek.html;

import io.github.tankestrek.Article;
import io.github.tankestrek.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a block's text as the paper wrote it, with the marks in it as nested elements. */
final class MarkedText {
  private final Markup out;
  private final Article article;
  private final QuoteElement quotes;

  MarkedText(Markup out, Article article, QuoteElement quotes) {
    this.out = out;
    this.article = article;
    this.quotes = quotes;
  }

  /**
   * Writes the text of a block.
   *
   * @param block where it stands
   * @param marks the marks inside it, in their natural order; of two that cross, the later is cut
   *     off where the earlier ends
   */
  void write(Span block, Iterable<Mark> marks) {
    Deque<Mark> open = new ArrayDeque<>();
    int at = block.start();
    boolean isFirst = true;
    for (Mark mark : marks) {
      while (!open.isEmpty() && open.peek().end() <= mark.start()) {
        at = close(open.pop(), at);
      }
      Mark cut = open.isEmpty() ? mark : mark.within(open.peek().start(), open.peek().end());
      if (cut.isNothing()) {
        continue;
      }
      text(at, cut.start());
      at = cut.start();
      if (cut.kind() == Mark.Kind.QUOTE) {
        quotes.open(out, cut, isFirst);
        isFirst = false;
      } else {
        out.open("span", "class", className(cut));
      }
      open.push(cut);
    }
    while (!open.isEmpty()) {
      at = close(open.pop(), at);
    }
    text(at, block.end());
  }

  private static String className(Mark mark) {
    return switch (mark.kind()) {
      case QUOTE -> "quote " + mark.voice().style();
      case MENTION -> "mention " + mark.voice().style();
      case NAME -> "name " + mark.voice().style();
      case CUE -> "cue";
    };
  }

  private int close(Mark mark, int at) {
    text(at, mark.end());
    if (mark.kind() == Mark.Kind.QUOTE) {
      quotes.close(out, mark);
    } else {
      out.close();
    }
    return mark.end();
  }

  private void text(int start, int end) {
    out.text(article.source(), start, end);
  }
}
