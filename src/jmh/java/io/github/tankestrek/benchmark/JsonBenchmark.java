package io.github.tankestrek.benchmark;

import io.github.tankestrek.Article;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.json.ArticleWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Writing parsed articles as JSON; nanoseconds and bytes for each character of the articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.CHARACTERS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
  private final ArticleWriter writer = ArticleWriter.compact();
  private List<Article> parsed;

  /** Parses the articles. */
  @Setup
  public void parse(Texts texts) {
    parsed = texts.texts.stream().map(NewsParser.create()::parse).toList();
  }

  /** One JSON object an article. */
  @Benchmark
  public void json(Blackhole hole) {
    for (Article article : parsed) {
      hole.consume(writer.toJson(article, "article.txt"));
    }
  }
}
