package io.github.tankestrek.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Block;
import io.github.tankestrek.Quote;
import io.github.tankestrek.Span;
import io.github.tankestrek.Speaker;
import java.util.ArrayList;
import java.util.List;

/** What holds for every article, whatever its text. */
public final class ArticleStructure {
  private final Article article;
  private final Span whole;

  private ArticleStructure(Article article) {
    this.article = article;
    this.whole = new Span(0, article.source().length());
  }

  /**
   * Asserts that spans lie inside the text and their block, that blocks are in order, disjoint and
   * complete, and that every speaker of a quote is listed.
   */
  public static void assertSound(Article article) {
    ArticleStructure structure = new ArticleStructure(article);
    structure.assertBlocksAreInOrder();
    structure.assertEveryVisibleCharacterIsTaken();
    structure.assertQuotesAreInOrder();
    article.quotes().forEach(structure::assertQuoteIsSound);
    article.speakers().forEach(structure::assertSpeakerIsSound);
  }

  private List<Span> parts() {
    List<Span> parts = new ArrayList<>(article.blocks().stream().map(Block::span).toList());
    article.dateLine().ifPresent(line -> parts.add(line.span()));
    parts.sort(null);
    return parts;
  }

  private void assertBlocksAreInOrder() {
    assertThat(article.blocks()).extracting(Block::span).as("order of blocks").isSorted();
    int end = 0;
    for (Span part : parts()) {
      assertThat(part.length()).as("length of block %s", part).isPositive();
      assertThat(part.start()).as("start of block %s", part).isGreaterThanOrEqualTo(end);
      end = part.end();
    }
    assertThat(end).as("end of the last block").isLessThanOrEqualTo(whole.end());
  }

  private void assertEveryVisibleCharacterIsTaken() {
    int end = 0;
    for (Span part : parts()) {
      assertInvisible(end, part.start());
      end = part.end();
    }
    assertInvisible(end, whole.end());
  }

  private void assertInvisible(int start, int end) {
    assertThat(article.source().substring(start, end))
        .as("text between blocks at %d", start)
        .matches(text -> text.codePoints().noneMatch(ArticleStructure::isInk), "has no ink");
  }

  private static boolean isInk(int codePoint) {
    return codePoint != ' ' && Escapes.isVisible(codePoint);
  }

  private void assertQuotesAreInOrder() {
    assertThat(article.quotes())
        .as("order of quotes")
        .isSortedAccordingTo((a, b) -> Integer.compare(a.span().start(), b.span().start()));
  }

  private void assertQuoteIsSound(Quote quote) {
    assertThat(quote.block()).as("block of %s", quote).isLessThan(article.blocks().size());
    assertThat(article.blocks().get(quote.block()).span())
        .as("block of %s", quote)
        .matches(block -> block.contains(quote.span()), "contains the quote");
    assertThat(quote.span().length()).as("length of %s", quote).isPositive();
    quote.attribution().ifPresent(this::assertAttributionIsSound);
  }

  private void assertAttributionIsSound(Attribution attribution) {
    attribution.mention().ifPresent(mention -> assertInside(mention.span()));
    attribution.cue().ifPresent(cue -> assertInside(cue.span()));
    attribution.speaker().ifPresent(one -> assertThat(article.speakers()).contains(one));
  }

  private void assertSpeakerIsSound(Speaker speaker) {
    assertThat(speaker.name()).isNotBlank();
    assertThat(speaker.mentions()).as("mentions of %s", speaker.name()).isSorted();
    speaker.mentions().forEach(this::assertInside);
    assertThat(article.quotes())
        .as("quotes of %s", speaker.name())
        .anyMatch(quote -> quote.speaker().filter(speaker::equals).isPresent());
  }

  private void assertInside(Span span) {
    assertThat(whole).matches(text -> text.contains(span), "contains " + span);
  }
}
