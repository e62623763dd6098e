package io.github.tankestrek.html;

/** What stands around the entries of a list of articles. */
final class ArticleList {
  /** What comes after the last entry. */
  static final String END = "</ol>\n" + PageFrame.END;

  private static final String ID = "articles";

  private ArticleList() {}

  /** {@return what comes before the first entry} */
  static String begin(Labels labels) {
    Markup out = new Markup();
    new PageFrame(labels).open(out, labels.get(Label.CONTENTS), ID, Label.SKIP_TO_CONTENTS);
    out.element("h1", labels.get(Label.CONTENTS), "class", "list-title");
    out.open("ol", "class", "list", "id", ID, "tabindex", "-1").line();
    return out.toString();
  }
}
