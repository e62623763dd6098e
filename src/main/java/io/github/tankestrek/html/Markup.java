package io.github.tankestrek.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements and text as HTML that is well-formed XML too. Text and attribute values are
 * escaped here, and nowhere else.
 */
final class Markup {
  private static final char UNKNOWN = '\uFFFD';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn. */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Adds an element that has no content and no end tag. */
  Markup single(String element, String... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  /** Adds an element with text in it. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Adds text. */
  Markup text(String text) {
    return text(text, 0, text.length());
  }

  /** Adds a piece of a text; a surrogate that the edges tear from its other half is lost. */
  Markup text(String text, int start, int end) {
    int at = start;
    while (at < end) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      escape(next > end ? UNKNOWN : codePoint);
      at = next;
    }
    return this;
  }

  /** Adds a line break of the file, which the page does not show. */
  Markup line() {
    out.append('\n');
    return this;
  }

  /** Adds a part of the page that is no text; never anything from an article. */
  Markup raw(String html) {
    out.append(html);
    return this;
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      // Line breaks and spaces for a terminal or a printer, which HTML does not know.
      case '\r', '\u000B', '\f', '\u0085' -> out.append(' ');
      default -> out.appendCodePoint(isForbidden(codePoint) ? UNKNOWN : codePoint);
    }
  }

  /** What no HTML file may hold: control characters, half surrogates and non-characters. */
  private static boolean isForbidden(int codePoint) {
    return (codePoint < ' ' && codePoint != '\n' && codePoint != '\t')
        || (codePoint >= 0x7F && codePoint <= 0x9F)
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
        || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
        || (codePoint & 0xFFFE) == 0xFFFE;
  }

  /** {@return everything written so far} */
  @Override
  public String toString() {
    return out.toString();
  }
}
