package io.github.tankestrek.spark;

import io.github.tankestrek.NewsParser;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Parses the articles of a Spark data frame. */
public final class SparkArticles {
  private SparkArticles() {}

  /**
   * Adds a struct column with what is in the text of each row: the fields of the JSON output but
   * for {@code source}. A row without a text gets null.
   *
   * @param articles the articles, an article a row
   * @param textColumn the name of the column with the text
   * @param resultColumn the name of the new column
   * @return the same rows in the same partitions and order
   * @throws IllegalArgumentException if there is no such text column
   */
  public static Dataset<Row> parse(Dataset<Row> articles, String textColumn, String resultColumn) {
    int text = articles.schema().fieldIndex(textColumn);
    StructType schema = articles.schema().add(resultColumn, ArticleRow.SCHEMA);
    MapPartitionsFunction<Row, Row> parse = rows -> new ParsedRows(rows, text);
    return articles.mapPartitions(parse, Encoders.row(schema));
  }

  /** Rows that are parsed one at a time, as Spark asks for them. */
  private static final class ParsedRows implements Iterator<Row> {
    private final NewsParser parser = NewsParser.create();
    private final Iterator<Row> rows;
    private final int text;

    ParsedRows(Iterator<Row> rows, int text) {
      this.rows = rows;
      this.text = text;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Row next() {
      Row row = rows.next();
      Object[] values = new Object[row.length() + 1];
      for (int i = 0; i < row.length(); i++) {
        values[i] = row.get(i);
      }
      if (!row.isNullAt(text)) {
        values[row.length()] = ArticleRow.of(parser.parse(row.getString(text)));
      }
      return RowFactory.create(values);
    }
  }
}
