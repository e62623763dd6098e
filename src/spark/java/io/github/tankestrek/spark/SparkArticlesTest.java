package io.github.tankestrek.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.articles.VariedArticles;
import io.github.tankestrek.articles.VariedArticles.Kind;
import io.github.tankestrek.json.ArticleWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a cluster of two threads, with the libraries that Spark brings along. */
class SparkArticlesTest {
  private static final int ARTICLES = 3_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.log.level", "WARN")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void theResultsAreThoseOfThePlainParser() throws JsonProcessingException {
    List<String> texts = new ArrayList<>(VariedArticles.some(Kind.MEDIAN, ARTICLES));
    texts.add("");
    Dataset<Row> articles = frame(texts).repartition(4);

    List<Row> parsed =
        SparkArticles.parse(articles, "text", "article")
            .select(
                col("text"),
                to_json(col("article"), Map.of("ignoreNullFields", "false")).as("json"))
            .collectAsList();

    assertThat(parsed).hasSize(texts.size());
    for (Row row : parsed) {
      assertThat(JSON.readTree(row.getString(1))).isEqualTo(plain(row.getString(0)));
    }
  }

  @Test
  void aStructColumnIsQueriedLikeAnyOther() {
    Dataset<Row> articles = frame(List.of("– Vi åpner i juni, sier Runa Eikeland."));

    List<Row> names =
        SparkArticles.parse(articles, "text", "article")
            .selectExpr("inline(article.speakers)")
            .select("name")
            .collectAsList();

    assertThat(names).extracting(row -> row.getString(0)).containsExactly("Runa Eikeland");
  }

  @Test
  void aRowWithoutTextGetsNoArticle() {
    Dataset<Row> articles = frame(List.of("a")).selectExpr("CAST(NULL AS STRING) AS text");

    Row row = SparkArticles.parse(articles, "text", "article").first();

    assertThat(row.isNullAt(1)).isTrue();
  }

  @Test
  void aMissingColumnIsNamed() {
    Dataset<Row> articles = frame(List.of("a"));

    assertThatThrownBy(() -> SparkArticles.parse(articles, "body", "article"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("body");
  }

  private static Dataset<Row> frame(List<String> texts) {
    return spark.createDataset(texts, Encoders.STRING()).toDF("text");
  }

  private static JsonNode plain(String text) throws JsonProcessingException {
    String json = ArticleWriter.compact().toJson(NewsParser.create().parse(text), "");
    ObjectNode article = (ObjectNode) JSON.readTree(json);
    article.remove("source");
    return article;
  }
}
