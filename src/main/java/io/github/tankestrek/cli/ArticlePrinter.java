package io.github.tankestrek.cli;

import io.github.tankestrek.Article;
import io.github.tankestrek.cli.ArticleFormat.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints articles into one stream, one after the other. Each is composed before the first byte of
 * it is written, so that an input that fails leaves nothing half-written.
 */
final class ArticlePrinter implements Job<String> {
  private final Layout layout;
  private final Frame frame;
  private final OutputStream out;
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
  public String work(Article article, Document document) {
    return layout.compose(article, document.source());
  }

  /** Prints an article, and hands it on at once and in one piece. */
  @Override
  public void take(String composed) throws IOException {
    write((begun ? frame.separator() : frame.begin()) + composed + frame.stop());
    begun = true;
  }

  @Override
  public void end() throws IOException {
    write((begun ? "" : frame.begin()) + frame.end());
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
