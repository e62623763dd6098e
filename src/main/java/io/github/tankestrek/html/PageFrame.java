package io.github.tankestrek.html;

/** What surrounds the articles of a page: the head, the first and the last lines. */
final class PageFrame {
  /** The end of the main part and of the page. */
  static final String END = "</main>\n</body>\n</html>\n";

  private final Labels labels;

  PageFrame(Labels labels) {
    this.labels = labels;
  }

  /**
   * Opens a page up to its main part.
   *
   * @param title its title
   * @param skipTo the id that the first link leads to
   * @param skipLabel what the link says
   * @param explained whether the page has quotes, so that it should tell how they look
   */
  void open(Markup out, String title, String skipTo, Label skipLabel, boolean explained) {
    StyleSheet style = StyleSheet.standard();
    out.raw("<!DOCTYPE html>\n").open("html", "lang", labels.language().code()).line();
    out.open("head").line().single("meta", "charset", "utf-8").line();
    // No script, font, picture, frame or request of any kind; one style sheet, by its hash.
    String policy =
        "default-src 'none'; style-src '" + style.hash() + "'; base-uri 'none'; form-action 'none'";
    out.single("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    meta(out, "viewport", "width=device-width, initial-scale=1");
    meta(out, "color-scheme", "light dark");
    meta(out, "referrer", "no-referrer");
    meta(out, "generator", "Tankestrek");
    out.element("title", title).line();
    out.open("style").raw(style.css()).close().line().close().line();
    out.open("body").line();
    out.element("a", labels.get(skipLabel), "class", "skip", "href", "#" + skipTo).line();
    out.open("header", "class", "top");
    out.element("p", "Tankestrek", "class", "brand");
    if (explained) {
      legend(out);
    }
    out.close().line();
    out.open("main").line();
  }

  private static void meta(Markup out, String name, String content) {
    out.single("meta", "name", name, "content", content).line();
  }

  private void legend(Markup out) {
    out.open("details", "class", "legend");
    out.element("summary", labels.get(Label.HOW_TO_READ)).open("ul");
    sample(out, "quote s0", "A", Label.SAMPLE_QUOTE, Label.LEGEND_QUOTE);
    sample(out, "quote unknown", "?", Label.SAMPLE_QUOTE, Label.LEGEND_UNKNOWN);
    sample(out, "mention s0", "", Label.SAMPLE_MENTION, Label.LEGEND_MENTION);
    sample(out, "cue", "", Label.SAMPLE_CUE, Label.LEGEND_CUE);
    out.close().close();
  }

  private void sample(Markup out, String style, String key, Label sample, Label explanation) {
    out.open("li").open("span", "class", "sample", "lang", "nb", "aria-hidden", "true");
    out.open("span", "class", style);
    if (!key.isEmpty()) {
      out.element("span", key, "class", "key");
    }
    out.text(labels.get(sample)).close().close().text(" ");
    out.element("span", labels.get(explanation)).close();
  }
}
