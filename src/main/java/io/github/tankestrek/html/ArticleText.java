package io.github.tankestrek.html;

import com.google.common.collect.ImmutableListMultimap;
import io.github.tankestrek.Article;
import io.github.tankestrek.Block;
import io.github.tankestrek.Byline;
import io.github.tankestrek.Caption;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Heading;
import io.github.tankestrek.Paragraph;
import io.github.tankestrek.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article as its reader sees it: block after block, the date line where it stands. */
final class ArticleText {
  private static final String LINE_BREAKS = "\n\r\u000B\f\u0085\u2028\u2029";

  private final Markup out;
  private final Article article;
  private final MarkedText text;
  private final ImmutableListMultimap<Integer, Mark> marks;
  private @Nullable DateLine dateLine;

  ArticleText(Markup out, Article article, Voices voices, QuoteElement quotes) {
    this.out = out;
    this.article = article;
    this.text = new MarkedText(out, article, quotes);
    this.marks = Marks.of(article, voices);
    this.dateLine = article.dateLine().orElse(null);
  }

  /** Whether the article begins with a heading. */
  static boolean hasHeadline(Article article) {
    return !article.blocks().isEmpty() && article.blocks().get(0) instanceof Heading;
  }

  /** Writes the words of the headline, the first block. */
  void headline() {
    text.write(article.blocks().get(0).span(), marks.get(0));
  }

  /** Writes all blocks but the headline; the headings are of a level such as {@code h2}. */
  void body(String heading) {
    List<Block> blocks = article.blocks();
    for (int i = hasHeadline(article) ? 1 : 0; i < blocks.size(); i++) {
      block(i, blocks.get(i), heading);
    }
    if (dateLine != null) {
      out.open("p", "class", "date-line");
      writeDateLine(dateLine);
      out.close().line();
    }
  }

  private void block(int index, Block block, String heading) {
    DateLine above = isAbove(block) ? dateLine : null;
    boolean runsIn = above != null && runsInto(above.span(), block.span());
    if (above != null && !runsIn) {
      out.open("p", "class", "date-line");
      writeDateLine(above);
      out.close().line();
    }
    out.open(block instanceof Heading ? heading : "p", "class", className(block));
    if (above != null && runsIn) {
      writeDateLine(above);
      out.text(" ");
    }
    text.write(block.span(), marks.get(index));
    out.close().line();
  }

  private boolean isAbove(Block block) {
    return dateLine != null && dateLine.span().start() <= block.span().start();
  }

  private boolean runsInto(Span above, Span block) {
    for (int i = above.end(); i < block.start(); i++) {
      if (LINE_BREAKS.indexOf(article.source().charAt(i)) >= 0) {
        return false;
      }
    }
    return above.end() <= block.start();
  }

  private void writeDateLine(DateLine shown) {
    String[] attributes =
        shown
            .date()
            .map(date -> new String[] {"class", "date", "datetime", date.toString()})
            .orElse(new String[] {"class", "date"});
    out.open(shown.date().isPresent() ? "time" : "span", attributes);
    out.text(article.source(), shown.span().start(), shown.span().end()).close();
    dateLine = null;
  }

  private static String className(Block block) {
    if (block instanceof Heading) {
      return "subhead";
    }
    if (block instanceof Paragraph) {
      return "paragraph";
    }
    if (block instanceof Byline) {
      return "byline";
    }
    return block instanceof Caption ? "caption" : "other";
  }
}
