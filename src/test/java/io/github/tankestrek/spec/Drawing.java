package io.github.tankestrek.spec;

import io.github.tankestrek.Article;
import io.github.tankestrek.Block;
import io.github.tankestrek.Byline;
import io.github.tankestrek.Caption;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Heading;
import io.github.tankestrek.Other;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws what was found in an article into its text, so that results can be read and compared as
 * strings. The notation is explained, by examples, in {@code src/test/resources/spec/README.txt}.
 */
public final class Drawing {

  private static final Comparator<Edge> IN_READING_ORDER =
      Comparator.comparingInt(Edge::at)
          .thenComparing(Edge::opens)
          .thenComparing(Comparator.comparingInt(Edge::otherEnd).reversed());

  private final Article article;
  private final Set<Detail> details;
  private final Source source;

  private Drawing(Article article, Set<Detail> details) {
    this.article = article;
    this.details = details;
    this.source = new Source(article, details);
  }

  /** {@return the article with everything found in it drawn in, and nothing else} */
  public static String of(Article article) {
    return of(article, EnumSet.noneOf(Detail.class));
  }

  /** {@return the article with everything found in it drawn in, and the details asked for} */
  public static String of(Article article, Set<Detail> details) {
    return new Drawing(article, details).draw();
  }

  private String draw() {
    List<Part> parts = new ArrayList<>();
    article.dateLine().ifPresent(line -> parts.add(new Part(line.span().start(), draw(line))));
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      parts.add(new Part(block.span().start(), draw(block, quotesIn(i))));
    }
    parts.sort(Comparator.comparingInt(Part::start));
    List<String> lines = new ArrayList<>();
    if (details.contains(Detail.LANGUAGE)) {
      lines.add("language: " + article.language().code());
    }
    parts.forEach(part -> lines.add(part.text()));
    if (details.contains(Detail.SPEAKERS)) {
      article.speakers().forEach(who -> lines.add("speaker: " + source.withMentions(who)));
    }
    return String.join("\n", lines);
  }

  private List<Quote> quotesIn(int block) {
    return article.quotes().stream().filter(quote -> quote.block() == block).toList();
  }

  private String draw(DateLine line) {
    String values =
        Stream.of(line.date().map(Object::toString), line.place(), line.agency())
            .map(value -> value.orElse("-"))
            .collect(Collectors.joining(" | "));
    return "date: " + Escapes.show(article.raw(line.span())) + " = " + values;
  }

  private String draw(Block block, List<Quote> quotes) {
    StringBuilder out = new StringBuilder(prefix(block));
    int at = block.span().start();
    for (Edge edge : edges(block, quotes)) {
      out.append(Escapes.show(article.source().substring(at, edge.at()))).append(edge.text());
      at = edge.at();
    }
    out.append(Escapes.show(article.source().substring(at, block.span().end())));
    if (details.contains(Detail.TEXT)) {
      out.append("\n= ").append(Escapes.show(block.text()));
      quotes.forEach(quote -> out.append("\n= [").append(Escapes.show(quote.text())).append(']'));
    }
    return out.toString();
  }

  private static String prefix(Block block) {
    if (block instanceof Heading) {
      return "# ";
    } else if (block instanceof Byline) {
      return "by: ";
    } else if (block instanceof Caption) {
      return "cap: ";
    } else if (block instanceof Other) {
      return "other: ";
    }
    return "";
  }

  private List<Edge> edges(Block block, List<Quote> quotes) {
    List<Edge> edges = new ArrayList<>();
    for (Quote quote : quotes) {
      int start = quote.span().start();
      int end = quote.span().end();
      edges.add(new Edge(start, true, end, "[" + typeMark(block, quote.type())));
      edges.add(new Edge(end, false, start, "](" + source.of(quote) + ")"));
    }
    edges.sort(IN_READING_ORDER);
    return edges;
  }

  private static String typeMark(Block block, QuoteType type) {
    return switch (type) {
      case PARTIAL -> "p: ";
      case INDIRECT -> "i: ";
      case QUESTION -> "";
      case DIRECT -> block instanceof Heading ? "d: " : "";
      case HEADING -> block instanceof Heading ? "" : "h: ";
    };
  }

  /** A block or the date line, drawn. */
  private record Part(int start, String text) {}

  /** A bracket to be drawn at an index of the source. */
  private record Edge(int at, boolean opens, int otherEnd, String text) {}
}
