package io.github.tankestrek.benchmark;

import io.github.tankestrek.Article;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.json.ArticleWriter;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Writing parsed articles as JSON; nanoseconds and bytes for each character of the articles. */
public class JsonBenchmark extends PerCharacter {
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
