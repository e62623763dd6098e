package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import io.github.tankestrek.internal.Pipeline;
import io.github.tankestrek.internal.text.Lexicon;
import java.io.Serializable;

/**
 * Parses Norwegian news text. A parser is immutable, safe for use by many threads, serializable,
 * and cheap to make.
 *
 * <pre>{@code
 * NewsParser parser = NewsParser.create();
 * Article article = parser.parse("– Vi er klare, sier Kari Moe.");
 * article.quotes().get(0).speaker().map(Speaker::name); // Optional[Kari Moe]
 * }</pre>
 */
public final class NewsParser implements Serializable {
  private static final long serialVersionUID = 1L;

  private NewsParser() {}

  /** {@return a parser with the library's own word lists} */
  public static NewsParser create() {
    return builder().build();
  }

  /** {@return a builder of parsers} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Parses one article. Any text gives an article, also an empty one; the time it takes is linear
   * in the length of the text.
   *
   * @param text the article; spans of the result are UTF-16 code units in it
   * @return what is in it
   * @throws NullPointerException if {@code text} is null
   */
  public Article parse(CharSequence text) {
    requireNonNull(text, "text must not be null; pass an empty string for an article without text");
    return Pipeline.parse(text.toString(), Lexicon.standard());
  }

  /** Makes parsers. There is nothing to set yet. */
  public static final class Builder {
    private Builder() {}

    /** {@return a parser} */
    public NewsParser build() {
      return new NewsParser();
    }
  }
}
