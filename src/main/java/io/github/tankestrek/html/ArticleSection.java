package io.github.tankestrek.html;

import io.github.tankestrek.Article;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Language;

/** One article on a page: headline, facts, text, and the speakers beside it. */
final class ArticleSection {
  private final Markup out;
  private final Labels labels;
  private final Article article;
  private final String source;
  private final Voices voices;
  private final String prefix;
  private final ArticleText text;

  /**
   * Makes the section.
   *
   * @param prefix what the ids in this section begin with; empty for the only article of a page
   */
  ArticleSection(Markup out, Labels labels, Article article, String source, String prefix) {
    this.out = out;
    this.labels = labels;
    this.article = article;
    this.source = source;
    this.prefix = prefix;
    this.voices = Voices.of(article, labels, prefix);
    this.text = new ArticleText(out, article, voices, new QuoteElement(article, labels, prefix));
  }

  /** {@return what to call an article: its headline, or else its source} */
  static String title(Article article, String source) {
    return ArticleText.hasHeadline(article) ? article.blocks().get(0).text() : source;
  }

  /** Writes the section; its headline is of the given level, from 1 on. */
  void write(int level) {
    out.open("div", "class", "sheet", "id", prefix + "article").line();
    if (article.language() == Language.UNDETERMINED) {
      out.open("article");
    } else {
      out.open("article", "lang", article.language().code());
    }
    out.line();
    headline("h" + level);
    facts();
    ShareBar.stacked(out, labels, voices);
    text.body("h" + (level + 1));
    out.close().line();
    new SpeakerPanel(out, labels, voices, prefix).write("h" + (level + 1));
    out.close().line();
  }

  /** Writes the line that stands for the article in a list. */
  void entry() {
    out.element("bdi", title(article, source), "class", "entry-title").text(" ");
    out.open("span", "class", "entry-facts");
    article
        .dateLine()
        .flatMap(DateLine::date)
        .ifPresent(
            date ->
                out.element("span", DateText.of(date, labels.language()), "class", "entry-date")
                    .text(" "));
    counts();
    out.close();
  }

  private void headline(String heading) {
    out.open(heading, "class", "headline");
    if (ArticleText.hasHeadline(article)) {
      text.headline();
    } else {
      out.element("bdi", source);
    }
    out.close().line();
  }

  private void facts() {
    out.open("div", "class", "facts", "lang", labels.language().code()).line();
    out.open("dl").line();
    article.dateLine().ifPresent(this::dateLine);
    fact(Label.STANDARD, labels.of(article.language()));
    fact(Label.TEXT, source);
    out.close().line();
    out.open("p", "class", "counts");
    counts();
    out.close().line();
    out.close().line();
  }

  private void counts() {
    count(article.quotes().size(), Label.QUOTE, Label.QUOTES, "count");
    count(voices.speakers().size(), Label.SPEAKER, Label.SPEAKERS, "count");
    int unattributed = voices.unattributed();
    String style = unattributed == 0 ? "count" : "count unattributed";
    count(unattributed, Label.WITHOUT_SPEAKER, Label.WITHOUT_SPEAKER, style);
  }

  private void dateLine(DateLine dateLine) {
    dateLine.date().ifPresent(d -> fact(Label.DATE, DateText.of(d, labels.language())));
    dateLine.place().ifPresent(place -> fact(Label.PLACE, place));
    dateLine.agency().ifPresent(agency -> fact(Label.AGENCY, agency));
  }

  private void fact(Label label, String value) {
    out.open("div").element("dt", labels.get(label)).text(" ");
    out.open("dd").element("bdi", value).close().close().line();
  }

  private void count(int number, Label one, Label more, String style) {
    out.open("span", "class", style).element("b", labels.number(number));
    out.text(" " + labels.get(number == 1 ? one : more)).close().text(" ");
  }
}
