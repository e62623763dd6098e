package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {
  @TempDir private Path folder;

  @Test
  void ofAnOptionSuggestsTheRightOne() {
    assertThat(Run.of("--formt", "json"))
        .isEqualTo(
            new Run(
                2,
                "",
                Run.complaint("Unknown option: '--formt' (did you mean --format?); see --help")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-x",
        "--fortune",
        "--format=xml",
        "--format=JSON",
        "--charset=klingon",
        "--jobs=0",
        "--jobs=many",
        "--include=[",
        "--input-format=pdf",
        "--color=blue",
        "--lang=no"
      })
  void saysSoOnOneLineAndParsesNothing(String option) throws IOException {
    Run run = Run.of(option, Files.writeString(folder.resolve("a.txt"), "Ferja er her."));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("tankestrek: ")
        .contains(option.replaceFirst(".*=", "'"))
        .endsWith("; see --help" + System.lineSeparator())
        .hasLineCount(1);
  }

  @Test
  void ofAChoiceNamesTheChoices() {
    assertThat(Run.of("--format", "xml").err()).contains("use text, json, jsonl, csv or html");
    assertThat(Run.of("--lang", "sv").err()).contains("use nb (Bokmål), nn (Nynorsk) or en");
    assertThat(Run.of("--charset", "a b").err()).contains("use UTF-8, windows-1252,");
  }

  @Test
  void isAnOptionWithoutItsValueOrGivenTwice() {
    assertThat(Run.of("--charset").exitCode()).isEqualTo(2);
    assertThat(Run.of("--format", "text", "--format", "json").exitCode()).isEqualTo(2);
  }

  @Test
  void isASummaryInAFormatOrInAFolder() {
    assertThat(Run.of("--summary", "--format", "csv").err()).contains("leave --format out");
    assertThat(Run.of("--summary", "--output", folder + "/").err())
        .contains("give --output a file");
  }
}
