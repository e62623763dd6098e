package io.github.tankestrek.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.tankestrek.Article;
import io.github.tankestrek.cli.ArticleFormat.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints articles into one stream, one after the other. Each is composed before the first byte of
 * it is written, so that an input that fails leaves nothing half-written.
 */
final class ArticlePrinter implements Job<ArticlePrinter.Composed> {
  private final Layout layout;
  private final Frame frame;
  private final OutputStream out;
  private final Multiset<String> sources = HashMultiset.create();
  private boolean begun;

  /**
   * Makes a printer.
   *
   * @param format how articles are written
   * @param several whether there may be more than one article, even if only one can be read
   * @param out what to print to, in UTF-8
   */
  ArticlePrinter(ArticleFormat format, boolean several, OutputStream out) {
    this.layout = several ? format.among() : format.alone();
    this.frame = layout.frame();
    this.out = out;
  }

  @Override
  public Composed work(Article article, Document document) {
    String source = document.source();
    return new Composed(article, source, layout.composer().compose(article, source, 1));
  }

  /** Prints an article, and hands it on at once and in one piece. */
  @Override
  public void take(Composed composed) throws IOException {
    write((begun ? frame.separator() : frame.begin()) + text(composed) + frame.stop());
    begun = true;
  }

  /** That a source comes again is known only now, when its articles come in order. */
  private String text(Composed composed) {
    int before = layout.tellsApart() ? sources.add(composed.source, 1) : 0;
    return before == 0
        ? composed.text
        : layout.composer().compose(composed.article, composed.source, before + 1);
  }

  @Override
  public void end() throws IOException {
    write((begun ? "" : frame.begin()) + frame.end());
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** An article, and its text as the first of its source. */
  record Composed(Article article, String source, String text) {}
}
