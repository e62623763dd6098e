package io.github.tankestrek.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Block;
import io.github.tankestrek.Cue;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Mention;
import io.github.tankestrek.Quote;
import io.github.tankestrek.Span;
import io.github.tankestrek.Speaker;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the fields of one article, in the order of the contract. */
final class ArticleGenerator {
  private final JsonGenerator out;
  private final @Nullable ArticlePrettyPrinter layout;
  private final Article article;
  private final SpeakerIds speakerIds;

  ArticleGenerator(JsonGenerator out, @Nullable ArticlePrettyPrinter layout, Article article) {
    this.out = out;
    this.layout = layout;
    this.article = article;
    this.speakerIds = new SpeakerIds(article.speakers());
    if (layout != null) {
      out.setPrettyPrinter(layout);
    }
  }

  void write(String source) throws IOException {
    out.writeStartObject();
    text("source", source);
    text("language", article.language().code());
    dateLine(article.dateLine());
    blocks(article.blocks());
    quotes(article.quotes());
    speakers(article.speakers());
    out.writeEndObject();
  }

  private void dateLine(Optional<DateLine> found) throws IOException {
    out.writeFieldName("dateLine");
    if (found.isEmpty()) {
      out.writeNull();
      return;
    }
    DateLine dateLine = found.get();
    out.writeStartObject();
    span("span", dateLine.span());
    text("text", dateLine.text());
    text("date", dateLine.date().map(Object::toString).orElse(null));
    text("place", dateLine.place().orElse(null));
    text("agency", dateLine.agency().orElse(null));
    out.writeEndObject();
  }

  private void blocks(List<Block> blocks) throws IOException {
    out.writeArrayFieldStart("blocks");
    for (Block block : blocks) {
      out.writeStartObject();
      text("type", BlockType.of(block).label());
      span("span", block.span());
      text("text", block.text());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void quotes(List<Quote> quotes) throws IOException {
    out.writeArrayFieldStart("quotes");
    int id = 0;
    for (Quote quote : quotes) {
      out.writeStartObject();
      out.writeNumberField("id", id++);
      text("type", quote.type().label());
      text("mark", quote.mark().label());
      out.writeNumberField("block", quote.block());
      span("span", quote.span());
      text("text", quote.text());
      attribution(quote.attribution());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void attribution(Optional<Attribution> found) throws IOException {
    out.writeFieldName("attribution");
    if (found.isEmpty()) {
      out.writeNull();
      return;
    }
    Attribution attribution = found.get();
    out.writeStartObject();
    out.writeFieldName("speaker");
    if (attribution.speaker().isPresent()) {
      out.writeNumber(speakerIds.of(attribution.speaker().get()));
    } else {
      out.writeNull();
    }
    text("basis", attribution.basis().label());
    mention(attribution.mention());
    cue(attribution.cue());
    out.writeEndObject();
  }

  private void mention(Optional<Mention> found) throws IOException {
    out.writeFieldName("mention");
    if (found.isEmpty()) {
      out.writeNull();
      return;
    }
    out.writeStartObject();
    span("span", found.get().span());
    text("text", found.get().text());
    out.writeEndObject();
  }

  private void cue(Optional<Cue> found) throws IOException {
    out.writeFieldName("cue");
    if (found.isEmpty()) {
      out.writeNull();
      return;
    }
    out.writeStartObject();
    span("span", found.get().span());
    text("text", found.get().text());
    text("lemma", found.get().lemma());
    out.writeEndObject();
  }

  private void speakers(List<Speaker> speakers) throws IOException {
    out.writeArrayFieldStart("speakers");
    int id = 0;
    for (Speaker speaker : speakers) {
      out.writeStartObject();
      out.writeNumberField("id", id++);
      text("name", speaker.name());
      text("kind", speaker.kind().label());
      out.writeArrayFieldStart("mentions");
      for (Span mention : speaker.mentions()) {
        span(mention);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void text(String name, @Nullable String text) throws IOException {
    out.writeFieldName(name);
    if (text == null) {
      out.writeNull();
    } else {
      out.setCharacterEscapes(LineSafeEscapes.of(text));
      out.writeString(text);
    }
  }

  private void span(String name, Span span) throws IOException {
    out.writeFieldName(name);
    span(span);
  }

  private void span(Span span) throws IOException {
    if (layout != null) {
      layout.beginSpan();
    }
    out.writeStartObject();
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
    out.writeEndObject();
    if (layout != null) {
      layout.endSpan();
    }
  }
}
