package io.github.tankestrek.cli;

import io.github.tankestrek.Article;
import io.github.tankestrek.Block;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Paragraph;
import io.github.tankestrek.SourceCount;
import io.github.tankestrek.SourceCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as RFC 4180 has it, with a row for each article and speaker. */
final class SourceRows {
  private static final List<String> HEADER =
      List.of(
          "source",
          "date",
          "language",
          "speaker",
          "kind",
          "quotes",
          "words",
          "first_position",
          "first_paragraph",
          "share_of_quotes",
          "share_of_article",
          "indirect",
          "headings");

  private SourceRows() {}

  static ArticleFormat format() {
    Frame table = new Frame(rows(List.of(HEADER)), "", "", "");
    return new ArticleFormat(SourceRows::of, table, ".csv");
  }

  private static String of(Article article, String source) {
    String date = article.dateLine().flatMap(DateLine::date).map(Object::toString).orElse("");
    int[] paragraphs = paragraphNumbers(article.blocks());
    return rows(
        SourceCounts.of(article).sources().stream()
            .map(count -> row(source, date, article.language().code(), count, paragraphs))
            .toList());
  }

  private static List<?> row(
      String source, String date, String language, SourceCount count, int[] paragraphs) {
    int paragraph = paragraphs[count.first().block()];
    return List.of(
        source,
        date,
        language,
        count.speaker().name(),
        count.speaker().kind().label(),
        count.quoted().quotes(),
        count.quoted().words(),
        count.first().span().start(),
        paragraph == 0 ? "" : paragraph,
        share(count.shareOfQuotes()),
        share(count.shareOfArticle()),
        count.indirect(),
        count.headings());
  }

  /**
   * {@return the number of each block among the paragraphs, from 1; 0 for another sort of block}
   */
  private static int[] paragraphNumbers(List<Block> blocks) {
    int[] numbers = new int[blocks.size()];
    int last = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = blocks.get(i) instanceof Paragraph ? ++last : 0;
    }
    return numbers;
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  private static String rows(List<? extends List<?>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      for (List<?> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder does not fail", e);
    }
    return text.toString();
  }
}
