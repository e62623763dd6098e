package io.github.tankestrek.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  private final Markup markup = new Markup();

  @Test
  void elementsAreClosedInTheOrderThatTheyNeed() {
    markup.open("p", "class", "a").text("x").open("b").text("y").close().text("z").close();
    assertThat(markup).hasToString("<p class=\"a\">x<b>y</b>z</p>");
  }

  @Test
  void anElementWithoutAnEndTagIsWellFormedXmlToo() {
    assertThat(markup.single("meta", "charset", "utf-8")).hasToString("<meta charset=\"utf-8\"/>");
  }

  @ParameterizedTest
  @CsvSource({"&, &amp;", "<, &lt;", ">, &gt;", "\", &quot;", "å, å", "«, «", "😀, 😀"})
  void whatMeansSomethingIsEscapedInTextAndInValues(String given, String escaped) {
    assertThat(markup.element("p", given, "title", given))
        .hasToString("<p title=\"" + escaped + "\">" + escaped + "</p>");
  }

  @Test
  void anApostropheIsEscaped() {
    assertThat(markup.text("'")).hasToString("&#39;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u001B", "\u007F", "\u009F", "\uD800", "\uDC00", "\uFDD0", "\uFFFF"})
  void whatNoPageMayHoldIsReplaced(String given) {
    assertThat(markup.text("a" + given + "b")).hasToString("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\u000B", "\f", "\u0085"})
  void lineBreaksThatHtmlDoesNotKnowAreSpaces(String given) {
    assertThat(markup.text("a" + given + "b")).hasToString("a b");
  }

  @Test
  void aPieceThatTearsASurrogatePairLosesIt() {
    assertThat(markup.text("a😀b", 0, 2).text("a😀b", 2, 4)).hasToString("a\uFFFD\uFFFDb");
  }
}
