package io.github.tankestrek.benchmark;

import io.github.tankestrek.articles.VariedArticles;
import io.github.tankestrek.articles.VariedArticles.Kind;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The text of a benchmark: two million characters of articles of one sort, no two the same. */
@State(Scope.Benchmark)
public class Texts {
  /**
   * Characters read in one invocation. Benchmarks name it as the operations of an invocation, so
   * that JMH's figures are nanoseconds and bytes for each character.
   */
  public static final int CHARACTERS = 2_000_000;

  /** The sort of article. */
  @Param({"SHORT", "MEDIAN", "LONG", "INTERVIEW"})
  public Kind articles;

  List<String> texts;

  /** Writes the articles. */
  @Setup
  public void write() {
    texts = VariedArticles.ofLength(articles, CHARACTERS);
  }
}
