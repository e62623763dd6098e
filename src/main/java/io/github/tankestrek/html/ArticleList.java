package io.github.tankestrek.html;

/** What stands around the entries of a list of articles. */
final class ArticleList {
  /** What comes after the last entry. */
  static final String END = "</ol>\n" + PageFrame.END;

  private static final String ID = "articles";

  private ArticleList() {}

  /**
   * {@return what comes before the first entry}
   *
   * @param labels the language of the page
   * @param explained whether the page has quotes, so that it should tell how they look
   */
  static String begin(Labels labels, boolean explained) {
    Markup out = new Markup();
    String title = labels.get(Label.CONTENTS);
    new PageFrame(labels).open(out, title, ID, Label.SKIP_TO_CONTENTS, explained);
    out.element("h1", title, "class", "list-title");
    out.open("ol", "class", "list", "id", ID, "tabindex", "-1").line();
    return out.toString();
  }
}
