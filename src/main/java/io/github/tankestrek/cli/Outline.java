package io.github.tankestrek.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Basis;
import io.github.tankestrek.Block;
import io.github.tankestrek.Byline;
import io.github.tankestrek.Caption;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Heading;
import io.github.tankestrek.Language;
import io.github.tankestrek.Paragraph;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.Speaker;
import java.util.List;

/**
 * An article for a person to read, like the script of a play: quotes beside the names of their
 * speakers, the rest in brief.
 */
final class Outline {
  /** How a speaker that the article does not tell is named. */
  static final String UNKNOWN = "?";

  /** How whoever asks a question is named. */
  static final String INTERVIEWER = "(interviewer)";

  private final Article article;
  private final ImmutableListMultimap<Integer, Quote> quotesByBlock;
  private final Page page;

  private Outline(Article article, Style style) {
    this.article = article;
    this.page = new Page(style);
    this.quotesByBlock = Multimaps.index(article.quotes(), Quote::block);
  }

  /**
   * {@return the outline, with a line end at the end}
   *
   * @param article the article
   * @param source where its text is from
   * @param style what its parts look like
   */
  static String of(Article article, String source, Style style) {
    Outline outline = new Outline(article, style);
    outline.top(source);
    outline.body();
    outline.page.line("");
    SpeakerTable.of(article).addTo(outline.page);
    return outline.page.toString();
  }

  private boolean beginsWithHeadline() {
    return !article.blocks().isEmpty() && article.blocks().get(0) instanceof Heading;
  }

  private void top(String source) {
    if (beginsWithHeadline()) {
      page.title(article.blocks().get(0).text());
      page.line("");
    }
    facts(source);
    if (beginsWithHeadline() && quotesByBlock.containsKey(0)) {
      page.line("");
      turns(quotesByBlock.get(0));
    }
  }

  private void facts(String source) {
    page.fact("Source", source);
    article.dateLine().ifPresent(dateLine -> page.fact("Date line", describe(dateLine)));
    page.fact("Language", describe(article.language()));
    page.fact(
        "Found",
        String.join(
            ", ",
            count(article.blocks().stream().filter(Heading.class::isInstance).count(), "heading"),
            count(
                article.blocks().stream().filter(Paragraph.class::isInstance).count(), "paragraph"),
            count(article.quotes().size(), "quote"),
            count(article.speakers().size(), "speaker")));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String describe(DateLine dateLine) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    dateLine.date().ifPresent(date -> parts.add(date.toString()));
    dateLine.place().ifPresent(parts::add);
    dateLine.agency().ifPresent(parts::add);
    return String.join(", ", parts.build());
  }

  private static String describe(Language language) {
    return switch (language) {
      case BOKMAL -> "Bokmål";
      case NYNORSK -> "Nynorsk";
      case UNDETERMINED -> "undetermined";
    };
  }

  private void body() {
    List<Block> blocks = article.blocks();
    for (int index = beginsWithHeadline() ? 1 : 0; index < blocks.size(); index++) {
      page.line("");
      add(blocks.get(index), quotesByBlock.get(index));
    }
  }

  private void add(Block block, List<Quote> quotes) {
    if (block instanceof Heading) {
      page.heading(block.text());
    } else if (quotes.stream().allMatch(quote -> quote.type() == QuoteType.PARTIAL)) {
      page.brief(prefix(block) + block.text());
    }
    turns(quotes);
  }

  private void turns(List<Quote> quotes) {
    for (Quote quote : quotes) {
      if (quote.type() == QuoteType.HEADING) {
        page.nameBelow(name(quote), rule(quote));
      } else {
        page.turn(name(quote), rule(quote), words(quote));
      }
    }
  }

  private static String prefix(Block block) {
    if (block instanceof Caption) {
      return "[caption] ";
    }
    if (block instanceof Byline) {
      return "[byline] ";
    }
    return block instanceof Paragraph ? "" : "[other] ";
  }

  /** {@return how the outline names the speaker of a quote} */
  static String name(Quote quote) {
    boolean isQuestion =
        quote.attribution().map(Attribution::basis).filter(Basis.QUESTION::equals).isPresent();
    return quote.speaker().map(Speaker::name).orElse(isQuestion ? INTERVIEWER : UNKNOWN);
  }

  private static String rule(Quote quote) {
    return "(" + quote.attribution().map(found -> found.basis().label()).orElse("not told") + ")";
  }

  private static String words(Quote quote) {
    return switch (quote.mark()) {
      case DASH -> "– " + quote.text();
      case GUILLEMETS -> "«" + quote.text() + "»";
      case DOUBLE -> "“" + quote.text() + "”";
      case SINGLE -> "‘" + quote.text() + "’";
      case NONE -> quote.text();
    };
  }
}
