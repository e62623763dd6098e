package io.github.tankestrek.cli;

import com.google.common.base.Strings;
import io.github.tankestrek.QuoteTally;
import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.cli.SourceSummary.Heard;
import java.util.List;
import java.util.Locale;

/** The counts over all articles, for a person to read. */
final class SummaryPage {
  private static final int MOST_HEARD = 20;
  private static final int LABEL_WIDTH = 28;
  private static final int MAX_NAME = 45;
  private static final int NUMBER_WIDTH = 10;

  private final SourceSummary summary;
  private final Page page = new Page(Style.PLAIN);

  private SummaryPage(SourceSummary summary) {
    this.summary = summary;
  }

  static String of(SourceSummary summary) {
    SummaryPage page = new SummaryPage(summary);
    page.articles();
    page.quotes();
    page.sources();
    page.mostHeard();
    return page.page.toString();
  }

  private void articles() {
    row("Articles", summary.articles());
    row(
        "  with quotes",
        summary.articlesThatQuote(),
        percent(summary.articlesThatQuote(), summary.articles()));
    row("Headlines", summary.headlines());
    row(
        "  that quote",
        summary.headlinesThatQuote(),
        percent(summary.headlinesThatQuote(), summary.headlines()));
  }

  private void quotes() {
    QuoteTally all = summary.attributed().plus(summary.unattributed());
    page.line("");
    row("", "quotes", "share", "words", "share");
    row("Quotes", all.quotes(), "", all.words());
    tally("  attributed", summary.attributed(), all);
    tally("  unattributed", summary.unattributed(), all);
    row("Interviewers' questions", summary.questions().quotes(), "", summary.questions().words());
  }

  private void sources() {
    int all = 0;
    for (SpeakerKind kind : SpeakerKind.values()) {
      all += summary.ofKind(kind).articles();
    }
    page.line("");
    row("", "sources", "share", "quotes", "share", "words", "share");
    row("Sources", all, "", summary.attributed().quotes(), "", summary.attributed().words());
    kind("  named persons", SpeakerKind.PERSON, all);
    kind("  unnamed persons", SpeakerKind.UNNAMED, all);
    kind("  groups", SpeakerKind.GROUP, all);
    kind("  organizations", SpeakerKind.ORGANIZATION, all);
  }

  private void kind(String label, SpeakerKind kind, int all) {
    Heard heard = summary.ofKind(kind);
    QuoteTally attributed = summary.attributed();
    row(
        label,
        heard.articles(),
        percent(heard.articles(), all),
        heard.quoted().quotes(),
        percent(heard.quoted().quotes(), attributed.quotes()),
        heard.quoted().words(),
        percent(heard.quoted().words(), attributed.words()));
  }

  private void mostHeard() {
    List<Heard> heard = summary.mostHeard(MOST_HEARD);
    if (heard.isEmpty()) {
      return;
    }
    int nameWidth =
        heard.stream().mapToInt(who -> Lines.width(shown(who))).max().orElse(0) + 2 * Page.INDENT;
    int width = Math.max(LABEL_WIDTH, nameWidth);
    page.line("");
    page.line(line("Most heard", width, "articles", "quotes", "words") + "  kind");
    for (Heard who : heard) {
      String label = " ".repeat(Page.INDENT) + shown(who);
      QuoteTally quoted = who.quoted();
      page.line(
          line(label, width, who.articles(), quoted.quotes(), quoted.words())
              + "  "
              + who.kind().label());
    }
  }

  private static String shown(Heard who) {
    return Lines.shorten(who.name(), MAX_NAME);
  }

  private void tally(String label, QuoteTally part, QuoteTally whole) {
    row(
        label,
        part.quotes(),
        percent(part.quotes(), whole.quotes()),
        part.words(),
        percent(part.words(), whole.words()));
  }

  private void row(String label, Object... cells) {
    page.line(line(label, LABEL_WIDTH, cells));
  }

  private static String line(String label, int width, Object... cells) {
    StringBuilder line = new StringBuilder(Lines.pad(label, width));
    for (Object cell : cells) {
      line.append(Strings.padStart(cell.toString(), NUMBER_WIDTH, ' '));
    }
    return line.toString();
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
