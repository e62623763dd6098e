package io.github.tankestrek.cli;

import static java.util.Comparator.comparingInt;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import io.github.tankestrek.Article;
import io.github.tankestrek.Quote;
import io.github.tankestrek.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is heard, how often and in how many words. */
final class SpeakerTable {
  private static final int MAX_NAME = 60;
  private static final int KIND_WIDTH = 12;
  private static final int NUMBER_WIDTH = 8;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final List<Row> rows;

  private SpeakerTable(List<Row> rows) {
    this.rows = rows;
  }

  /** Counts an article's quotes of every type, headings among them. */
  static SpeakerTable of(Article article) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Speaker speaker : article.speakers()) {
      rows.put(speaker.name(), new Row(speaker.name(), speaker.kind().label()));
    }
    Row interviewer = new Row(Outline.INTERVIEWER, "");
    Row unknown = new Row(Outline.UNKNOWN, "");
    for (Quote quote : article.quotes()) {
      String name = Outline.name(quote);
      Row other = name.equals(Outline.INTERVIEWER) ? interviewer : unknown;
      rows.getOrDefault(name, other).add(quote.text());
    }
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort(comparingInt((Row row) -> row.quotes).reversed());
    Stream.of(interviewer, unknown).filter(row -> row.quotes > 0).forEach(sorted::add);
    return new SpeakerTable(sorted);
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
      page.line(line(name, nameWidth, row.kind, "" + row.quotes, "" + row.words));
    }
  }

  private static String line(String name, int nameWidth, String kind, String quotes, String words) {
    return Lines.pad(name, nameWidth)
        + Lines.pad(kind, KIND_WIDTH)
        + Strings.padStart(quotes, NUMBER_WIDTH, ' ')
        + Strings.padStart(words, NUMBER_WIDTH, ' ');
  }

  /** One speaker; grows while the quotes are counted. */
  private static final class Row {
    private final String name;
    private final String kind;
    private int quotes;
    private int words;

    Row(String name, String kind) {
      this.name = name;
      this.kind = kind;
    }

    void add(String text) {
      quotes++;
      for (String word : WORDS.split(text)) {
        // A dash or a full stop between spaces is no word.
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
          words++;
        }
      }
    }

    String shownName() {
      return Lines.shorten(name, MAX_NAME);
    }
  }
}
