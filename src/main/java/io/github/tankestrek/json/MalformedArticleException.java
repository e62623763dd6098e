package io.github.tankestrek.json;

/**
 * Says that a JSON text is not an article, at which field and where.
 *
 * <pre>{@code
 * try {
 *   ArticleReader.create().read("{}", text);
 * } catch (MalformedArticleException e) {
 *   System.err.println(e.getMessage()); // which field is wrong, and where
 * }
 * }</pre>
 */
public final class MalformedArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final int line;
  private final int column;

  MalformedArticleException(String problem, String field, int line, int column) {
    super((field.isEmpty() ? "" : field + ": ") + problem + at(line, column));
    this.field = field;
    this.line = line;
    this.column = column;
  }

  private static String at(int line, int column) {
    return " (line " + line + ", column " + column + ")";
  }

  /**
   * {@return the field, such as {@code quotes[3].span.end}; empty for the whole object and where
   * the text is not JSON}
   */
  public String field() {
    return field;
  }

  /** {@return the line of the JSON text, counted from 1} */
  public int line() {
    return line;
  }

  /** {@return the column in that line in UTF-16 code units, counted from 1} */
  public int column() {
    return column;
  }
}
