package io.github.tankestrek.spec;

import io.github.tankestrek.NewsParser;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Text that breaks off anywhere is text all the same. */
class SpecPrefixTest {
  private final NewsParser parser = NewsParser.create();

  @TestFactory
  Stream<DynamicTest> everyPrefixOfAnExampleIsParsed() {
    return SpecReader.all().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> prefixes(example)));
  }

  @TestFactory
  Stream<DynamicTest> everySuffixOfAnExampleIsParsed() {
    return SpecReader.all().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> suffixes(example)));
  }

  private void prefixes(SpecExample example) {
    for (int end = 0; end < example.input().length(); end++) {
      assertParses(example.input().substring(0, end));
    }
  }

  private void suffixes(SpecExample example) {
    for (int start = 1; start < example.input().length(); start++) {
      assertParses(example.input().substring(start));
    }
  }

  private void assertParses(String text) {
    try {
      ArticleStructure.assertSound(parser.parse(text));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      throw new AssertionError("this text does not parse soundly:\n" + text, e);
    }
  }
}
