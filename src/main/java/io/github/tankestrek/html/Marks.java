package io.github.tankestrek.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SortedSetMultimap;
import io.github.tankestrek.Article;
import io.github.tankestrek.Block;
import io.github.tankestrek.Quote;
import io.github.tankestrek.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Everything to mark in an article, by the block that it stands in. */
final class Marks {
  private final Article article;
  private final Voices voices;
  private final NavigableMap<Integer, Integer> blocksByStart = new TreeMap<>();
  private final SortedSetMultimap<Integer, Mark> byBlock =
      MultimapBuilder.hashKeys().treeSetValues().build();

  private Marks(Article article, Voices voices) {
    this.article = article;
    this.voices = voices;
    for (int i = 0; i < article.blocks().size(); i++) {
      blocksByStart.put(article.blocks().get(i).span().start(), i);
    }
  }

  /** {@return the marks of each block, in the order in which the page opens them} */
  static ImmutableListMultimap<Integer, Mark> of(Article article, Voices voices) {
    Marks marks = new Marks(article, voices);
    for (int i = 0; i < article.quotes().size(); i++) {
      marks.addQuote(i);
    }
    ImmutableList<Voice> speakers = voices.speakers();
    for (int i = 0; i < speakers.size(); i++) {
      for (Span span : article.speakers().get(i).mentions()) {
        marks.add(span, Mark.Kind.NAME, -1, speakers.get(i));
      }
    }
    return ImmutableListMultimap.copyOf(marks.byBlock);
  }

  private void addQuote(int index) {
    Quote quote = article.quotes().get(index);
    Voice voice = voices.ofQuote(index);
    Block block = article.blocks().get(quote.block());
    Span span = quote.span();
    byBlock.put(
        quote.block(),
        mark(span, Mark.Kind.QUOTE, index, voice).within(block.span().start(), block.span().end()));
    quote
        .attribution()
        .ifPresent(
            attribution -> {
              attribution.mention().ifPresent(m -> add(m.span(), Mark.Kind.MENTION, -1, voice));
              attribution.cue().ifPresent(c -> add(c.span(), Mark.Kind.CUE, -1, voice));
            });
  }

  private void add(Span span, Mark.Kind kind, int quote, Voice voice) {
    Map.Entry<Integer, Integer> below = blocksByStart.floorEntry(span.start());
    if (below == null) {
      return;
    }
    Span block = article.blocks().get(below.getValue()).span();
    Mark mark = mark(span, kind, quote, voice).within(block.start(), block.end());
    if (!mark.isNothing()) {
      byBlock.put(below.getValue(), mark);
    }
  }

  private Mark mark(Span span, Mark.Kind kind, int quote, Voice voice) {
    return new Mark(whole(span.start()), whole(span.end()), kind, quote, voice);
  }

  /** Elements cannot tear the two halves of a character apart: the edge moves before it. */
  private int whole(int edge) {
    String text = article.source();
    return edge > 0
            && edge < text.length()
            && Character.isSurrogatePair(text.charAt(edge - 1), text.charAt(edge))
        ? edge - 1
        : edge;
  }
}
