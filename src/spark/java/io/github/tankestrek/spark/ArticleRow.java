package io.github.tankestrek.spark;

import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Block;
import io.github.tankestrek.Cue;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Mention;
import io.github.tankestrek.Quote;
import io.github.tankestrek.Span;
import io.github.tankestrek.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** An article as a row: the fields of the JSON output, {@code source} aside. */
final class ArticleRow {
  private static final String SPAN = "STRUCT<start: INT, end: INT>";

  static final StructType SCHEMA =
      StructType.fromDDL(
          """
          language STRING,
          dateLine STRUCT<span: %1$s, text: STRING, date: STRING, place: STRING, agency: STRING>,
          blocks ARRAY<STRUCT<type: STRING, span: %1$s, text: STRING>>,
          quotes ARRAY<STRUCT<id: INT, type: STRING, mark: STRING, block: INT, span: %1$s,
            text: STRING, attribution: STRUCT<speaker: INT, basis: STRING,
              mention: STRUCT<span: %1$s, text: STRING>,
              cue: STRUCT<span: %1$s, text: STRING, lemma: STRING>>>>,
          speakers ARRAY<STRUCT<id: INT, name: STRING, kind: STRING, mentions: ARRAY<%1$s>>>
          """
              .formatted(SPAN));

  private final Article article;

  private ArticleRow(Article article) {
    this.article = article;
  }

  /** {@return the row of an article, after {@link #SCHEMA}} */
  static Row of(Article article) {
    return new ArticleRow(article).row();
  }

  private Row row() {
    return RowFactory.create(
        article.language().code(),
        article.dateLine().map(ArticleRow::dateLine).orElse(null),
        rows(article.blocks(), (block, id) -> block(block)),
        rows(article.quotes(), this::quote),
        rows(article.speakers(), ArticleRow::speaker));
  }

  private static Row dateLine(DateLine dateLine) {
    return RowFactory.create(
        span(dateLine.span()),
        dateLine.text(),
        dateLine.date().map(Object::toString).orElse(null),
        dateLine.place().orElse(null),
        dateLine.agency().orElse(null));
  }

  private static Row block(Block block) {
    String type = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return RowFactory.create(type, span(block.span()), block.text());
  }

  private Row quote(Quote quote, int id) {
    return RowFactory.create(
        id,
        quote.type().label(),
        quote.mark().label(),
        quote.block(),
        span(quote.span()),
        quote.text(),
        quote.attribution().map(this::attribution).orElse(null));
  }

  private Row attribution(Attribution attribution) {
    return RowFactory.create(
        attribution.speaker().map(article.speakers()::indexOf).orElse(null),
        attribution.basis().label(),
        attribution.mention().map(ArticleRow::mention).orElse(null),
        attribution.cue().map(ArticleRow::cue).orElse(null));
  }

  private static Row mention(Mention mention) {
    return RowFactory.create(span(mention.span()), mention.text());
  }

  private static Row cue(Cue cue) {
    return RowFactory.create(span(cue.span()), cue.text(), cue.lemma());
  }

  private static Row speaker(Speaker speaker, int id) {
    return RowFactory.create(
        id,
        speaker.name(),
        speaker.kind().label(),
        rows(speaker.mentions(), (mention, number) -> span(mention)));
  }

  private static Row span(Span span) {
    return RowFactory.create(span.start(), span.end());
  }

  private static <T> Row[] rows(List<T> values, BiFunction<T, Integer, Row> row) {
    Row[] rows = new Row[values.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row.apply(values.get(i), i);
    }
    return rows;
  }
}
