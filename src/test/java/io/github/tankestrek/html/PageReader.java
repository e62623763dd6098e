package io.github.tankestrek.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.Block;
import io.github.tankestrek.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a page as a browser does, and holds what is true of every page. */
final class PageReader {
  /** Every element that a page may have. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("#root html head meta title style body a header p main div article aside h1 h2 h3 details"
                  + " summary ul ol li span bdi b i code q time dl dt dd svg g rect text")
              .split(" "));

  /** Every attribute that they may have: none runs a script or loads a file. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("aria-describedby aria-hidden aria-labelledby charset class content datetime focusable"
                  + " height href http-equiv id lang name role tabindex width x y")
              .split(" "));

  private PageReader() {}

  /** Reads a page, and fails unless it is well-formed and closed to everything outside. */
  static Document read(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors()).as("errors of HTML").isEmpty();
    assertThatXmlReads(html);
    assertThat(page.getAllElements())
        .extracting(Element::tagName)
        .allSatisfy(name -> assertThat(name).isIn(ELEMENTS));
    assertThat(page.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .extracting(Attribute::getKey)
        .allSatisfy(name -> assertThat(name).isIn(ATTRIBUTES));
    assertThatIdsAreSingleAndLinksInside(page);
    return page;
  }

  private static void assertThatXmlReads(String html) {
    try {
      DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(html)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("no XML: " + e.getMessage() + "\n" + html, e);
    }
  }

  private static void assertThatIdsAreSingleAndLinksInside(Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a.entry").eachAttr("href"))
        .allSatisfy(link -> assertThat(link).matches("\\./[^#?\\\\]+"));
    assertThat(page.select("[href]:not(a.entry)").eachAttr("href"))
        .allSatisfy(link -> assertThat(ids).contains(link.substring(1)))
        .allSatisfy(link -> assertThat(link).startsWith("#"));
    for (String relation : List.of("aria-describedby", "aria-labelledby")) {
      assertThat(ids).containsAll(page.select("[" + relation + "]").eachAttr(relation));
    }
  }

  /** {@return the words of all quotes as the page shows them, in order} */
  static List<String> quotes(Document page) {
    List<String> quotes = new ArrayList<>();
    for (Element quote : page.select("article .quote > q")) {
      quotes.add(textOf(quote));
    }
    return quotes;
  }

  /** {@return the text of the article in an element, without what the page adds} */
  static String textOf(Element element) {
    Element copy = element.clone();
    Elements added = copy.select(".who, .key, .card");
    added.remove();
    return copy.wholeText();
  }

  /** Fails unless the page shows every block of the article, in order, as the paper wrote it. */
  static void assertThatAllTextIsThere(Document page, Article article) {
    Elements shown = page.select("article > :is(h1, h2, p):not(.date-line)");
    if (!ArticleText.hasHeadline(article)) {
      shown.remove(0);
    }
    assertThat(shown).hasSameSizeAs(article.blocks());
    for (int i = 0; i < shown.size(); i++) {
      Element block = shown.get(i).clone();
      block.select(".date").remove();
      assertThat(visible(textOf(block))).isEqualTo(visible(raw(article, article.blocks().get(i))));
    }
  }

  private static String raw(Article article, Block block) {
    Span span = block.span();
    return article.source().substring(span.start(), span.end());
  }

  /** {@return a text without what leaves no ink, or is replaced} */
  static String visible(String text) {
    return text.codePoints()
        .filter(c -> Character.isDefined(c) && c != 0xFFFD && (c & 0xFFFE) != 0xFFFE)
        .filter(c -> !Character.isISOControl(c) && !Character.isWhitespace(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
