package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.tankestrek.NewsFuzzTest;

class CommandLineFuzzTest {
  private static final String[] CHARSETS = {
    "UTF-8", "UTF-8", "UTF-8", "windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE", "US-ASCII"
  };

  @NewsFuzzTest
  void anyBytesGiveAnArticleOrAComplaint(FuzzedDataProvider data) {
    String charset = data.pickValue(CHARSETS);
    byte[] bytes = data.consumeRemainingAsBytes();

    Run lines = Run.withInput(bytes, "--format", "jsonl", "--charset", charset, "-");
    assertSafe(lines, 1);
    Run outline = Run.withInput(bytes, "--charset", charset, "-");
    assertThat(outline.exitCode()).isEqualTo(lines.exitCode());
    assertSafe(outline, Long.MAX_VALUE);
  }

  private static void assertSafe(Run run, long mostLines) {
    assertThat(run.out().lines().count()).isLessThanOrEqualTo(mostLines);
    assertThat(run.out().lines()).allMatch(CommandLineFuzzTest::isSafe);
    assertThat(run.err().lines()).allMatch(CommandLineFuzzTest::isSafe);
    if (run.exitCode() == ExitCode.OK) {
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).endsWith("\n");
    } else {
      assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err()).startsWith("tankestrek: -: ");
      assertThat(run.out()).isEmpty();
    }
  }

  private static boolean isSafe(String line) {
    return line.chars().noneMatch(Character::isISOControl);
  }
}
