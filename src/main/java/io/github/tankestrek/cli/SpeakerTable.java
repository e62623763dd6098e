package io.github.tankestrek.cli;

import static java.util.Comparator.comparingInt;

import com.google.common.base.Strings;
import io.github.tankestrek.Article;
import io.github.tankestrek.QuoteTally;
import io.github.tankestrek.SourceCount;
import io.github.tankestrek.SourceCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who is heard, how often and in how many words. */
final class SpeakerTable {
  private static final Comparator<SourceCount> MOST_HEARD_FIRST =
      comparingInt((SourceCount source) -> source.quoted().quotes())
          .thenComparingInt(source -> source.quoted().words())
          .reversed();

  private static final int MAX_NAME = 60;
  private static final int KIND_WIDTH = 12;
  private static final int NUMBER_WIDTH = 8;

  private final List<Row> rows;

  private SpeakerTable(List<Row> rows) {
    this.rows = rows;
  }

  /** Counts an article's quotes. */
  static SpeakerTable of(Article article) {
    SourceCounts counts = SourceCounts.of(article);
    List<Row> rows = new ArrayList<>();
    counts.sources().stream().sorted(MOST_HEARD_FIRST).map(Row::of).forEach(rows::add);
    if (counts.questions().quotes() > 0) {
      rows.add(new Row(Outline.INTERVIEWER, "", counts.questions()));
    }
    if (counts.unattributed().quotes() > 0) {
      rows.add(new Row(Outline.UNKNOWN, "", counts.unattributed()));
    }
    return new SpeakerTable(rows);
  }

  /** Adds the table, a line for each speaker. */
  void addTo(Page page) {
    if (rows.isEmpty()) {
      page.line("Nobody is quoted.");
      return;
    }
    int longest = rows.stream().mapToInt(row -> Lines.width(row.shownName())).max().orElse(0);
    int nameWidth = Page.INDENT + Math.max(longest, Page.NAME_WIDTH) + Page.INDENT;
    page.line(line("Speakers", nameWidth, "", "quotes", "words"));
    for (Row row : rows) {
      String name = " ".repeat(Page.INDENT) + row.shownName();
      page.line(line(name, nameWidth, row.kind, "" + row.tally.quotes(), "" + row.tally.words()));
    }
  }

  private static String line(String name, int nameWidth, String kind, String quotes, String words) {
    return Lines.pad(name, nameWidth)
        + Lines.pad(kind, KIND_WIDTH)
        + Strings.padStart(quotes, NUMBER_WIDTH, ' ')
        + Strings.padStart(words, NUMBER_WIDTH, ' ');
  }

  private record Row(String name, String kind, QuoteTally tally) {
    static Row of(SourceCount source) {
      return new Row(source.speaker().name(), source.speaker().kind().label(), source.quoted());
    }

    String shownName() {
      return Lines.shorten(name, MAX_NAME);
    }
  }
}
