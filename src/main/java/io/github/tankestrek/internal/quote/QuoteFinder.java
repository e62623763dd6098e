package io.github.tankestrek.internal.quote;

import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.internal.block.BlockKind;
import io.github.tankestrek.internal.block.Layout;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quoted words block by block: what a dash or quotation marks set off, up to the clause that
 * attributes them.
 */
public final class QuoteFinder {
  /** Words in marks may go on over so many paragraphs. */
  private static final int MOST_PARAGRAPHS = 8;

  private final Tokens tokens;
  private final List<TextBlock> blocks;
  private final Sources sources;
  private final PlainTurns plain;
  private final List<FoundQuote> quotes = new ArrayList<>();

  private QuoteFinder(Tokens tokens, Layout layout, Sources sources) {
    this.tokens = tokens;
    this.blocks = layout.blocks();
    this.sources = sources;
    this.plain = new PlainTurns(tokens, blocks);
  }

  /** {@return the quotes of an article in order} */
  public static List<FoundQuote> find(Tokens tokens, Layout layout, Sources sources) {
    return new QuoteFinder(tokens, layout, sources).find();
  }

  private List<FoundQuote> find() {
    for (int i = 0; i < blocks.size(); ) {
      switch (blocks.get(i).kind()) {
        case HEADING -> {
          new HeadingScanner(tokens, sources, blocks.get(i), i, quotes).scan();
          i++;
        }
        case PARAGRAPH, CAPTION -> i = paragraph(i);
        case BYLINE, OTHER -> i++;
      }
    }
    return IndirectFinder.addTo(List.copyOf(quotes), tokens, blocks, sources);
  }

  /** Reads a paragraph, with those after it in which its words in marks go on. */
  private int paragraph(int number) {
    TextBlock block = blocks.get(number);
    boolean question = plain.isQuestion(number);
    boolean answer = !question && plain.isAnswer(number);
    if (!question && !answer && !tokens.hasMark(block.first(), block.end())) {
      return number + 1;
    }
    ParagraphScanner scanner = scanner(number);
    if (question) {
      scanner.question();
    } else if (answer) {
      scanner.answer();
    } else {
      scanner.scan();
    }
    QuoteMark family = scanner.unclosed();
    if (family != null) {
      return goOn(number + 1, family);
    }
    return scanner.isOpenTurn() ? continued(number + 1) : number + 1;
  }

  /** {@code – Vi sendte dem hjem.} and below it, without a dash: {@code Det gikk bra, sier Moe.} */
  private int continued(int next) {
    boolean prose =
        next < blocks.size()
            && blocks.get(next).kind() == BlockKind.PARAGRAPH
            && tokens.is(blocks.get(next).first(), TokenKind.WORD);
    return prose && scanner(next).continuation() ? next + 1 : next;
  }

  private int goOn(int next, QuoteMark family) {
    int last = closingBlock(next, family);
    for (int i = next; i <= last; i++) {
      ParagraphScanner scanner = scanner(i);
      scanner.goOn(family, i == last ? scanner.closingOf(family) : -1);
    }
    return Math.max(next, last + 1);
  }

  /** The paragraph with the closing mark, or -1 if another turn comes before it. */
  private int closingBlock(int next, QuoteMark family) {
    for (int i = next; i < Math.min(blocks.size(), next + MOST_PARAGRAPHS); i++) {
      int first = blocks.get(i).first();
      boolean other =
          blocks.get(i).kind() != BlockKind.PARAGRAPH
              || tokens.is(first, TokenKind.DASH)
              || tokens.isQuote(first);
      if (other) {
        return -1;
      }
      if (scanner(i).closingOf(family) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private ParagraphScanner scanner(int number) {
    return new ParagraphScanner(tokens, sources, blocks.get(number), number, quotes);
  }
}
