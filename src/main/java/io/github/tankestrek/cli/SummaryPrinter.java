package io.github.tankestrek.cli;

import io.github.tankestrek.Article;
import io.github.tankestrek.Heading;
import io.github.tankestrek.SourceCounts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Prints who is heard in all articles together. */
final class SummaryPrinter implements Job<SummaryPrinter.Counted> {
  private final SourceSummary summary = new SourceSummary();
  private final OutputStream out;

  SummaryPrinter(OutputStream out) {
    this.out = out;
  }

  @Override
  public Counted work(Article article, Document document) {
    boolean hasHeadline = article.blocks().stream().anyMatch(Heading.class::isInstance);
    return new Counted(SourceCounts.of(article), hasHeadline);
  }

  @Override
  public void take(Counted article) {
    summary.add(article.counts, article.hasHeadline);
  }

  @Override
  public void end() throws IOException {
    out.write(SummaryPage.of(summary).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** What is counted in one article. */
  record Counted(SourceCounts counts, boolean hasHeadline) {}
}
