package io.github.tankestrek.internal.text;

import io.github.tankestrek.NewsParser;
import io.github.tankestrek.spec.SpecReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A look ahead at the end of a text meets nothing where it ends with the columns of tokens too: a
 * paragraph above the example makes it as long as they are.
 */
class FullBufferTest {
  /** A token in two characters; their length gives room for half a token. */
  private static final String FILLING = "1 ";

  private static final int AROUND = 6;
  private static final int BROKEN_OFF = 4;

  private final NewsParser parser = NewsParser.create();

  @TestFactory
  Stream<DynamicTest> everyExampleIsParsedWhereNoTokenFitsBehindIt() {
    return SpecReader.all().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> endings(example.input())));
  }

  /** The example, and the same without its last words. */
  private void endings(String text) {
    int end = text.length();
    for (int i = 0; i < BROKEN_OFF && end > 0; i++) {
      fill(text.substring(0, end));
      end = text.lastIndexOf(' ', end - 1);
    }
  }

  private void fill(String text) {
    int places =
        Tokenizer.capacity(text.length()) - Tokenizer.tokenize(text, Lexicon.standard()).size();
    for (int words = 2 * places - AROUND; words <= 2 * places + AROUND; words++) {
      String filled = FILLING.repeat(Math.max(0, words)) + "\n\n" + text;
      try {
        parser.parse(filled);
      } catch (RuntimeException e) {
        throw new AssertionError("this text does not parse:\n" + filled, e);
      }
    }
  }
}
