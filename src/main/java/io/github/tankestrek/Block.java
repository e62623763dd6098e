package io.github.tankestrek;

import java.io.Serializable;

/**
 * A piece of an article's layout. The blocks of an article are in order and disjoint; every visible
 * character belongs to one of them or to the date line.
 *
 * <pre>{@code
 * for (Block block : article.blocks()) {
 *   if (block instanceof Heading heading) {
 *     System.out.println("# " + heading.text());
 *   } else if (block instanceof Paragraph paragraph) {
 *     System.out.println(paragraph.text());
 *   }
 * }
 * }</pre>
 */
public sealed interface Block extends Serializable
    permits Heading, Paragraph, Byline, Caption, Other {

  /** {@return where the block stands in the text as it was given, UTF-16 code units, half-open} */
  Span span();

  /** {@return the normalised text of the block, line breaks inside it turned into spaces} */
  String text();
}
