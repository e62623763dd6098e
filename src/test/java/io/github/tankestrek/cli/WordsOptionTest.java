package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsOptionTest {
  @TempDir private Path folder;
  private Path article;
  private Path words;

  @BeforeEach
  void fill() throws IOException {
    article =
        Files.writeString(
            folder.resolve("a.txt"),
            "Bussen ruller\n\nFurudal (Furudal Avis): Bergen kom.\n\n– Ja! snapper elevene.\n\n"
                + "– Nei, sier Bergen.\n");
    words = folder.resolve("words.txt");
  }

  private Run csv(String... lines) throws IOException {
    Files.writeString(words, String.join("\n", lines));
    return Run.of("--format", "csv", "--words", words, article);
  }

  @Test
  void letsTheParserKnowMoreWords() throws IOException {
    Run run =
        csv(
            "\uFEFF# our words",
            "",
            "verb snappe: snapper, snappet",
            "\tname\tBergen  ",
            "agency Furudal Avis");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains(",elevene,group,1,", ",Bergen,person,1,");
    assertThat(Run.of("--words", words, article).out()).contains("Furudal, Furudal Avis");
    assertThat(csv("# none").out()).contains(",Bergen,organization,1,").doesNotContain("elevene");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ord snappe          | 'ord' is no kind of word; begin the line with verb, name or agency",
        "name bergen         | name \"bergen\" begins with a small letter; write it as papers do:",
        "name                | name \"\" has no letters; leave it out",
        "verb snappe         | speech verb \"snappe\" has no forms; give those that texts have",
        "verb snappe: er, ba | speech verb \"snappe\": the form \"er\" is a word of grammar",
        "agency (NTB)        | agency \"(NTB)\" has \"(\" where a word should be"
      })
  void saysWhichLineIsWrongAndWhatIsRight(String line, String complaint) throws IOException {
    Run run = csv("name Bergen", "", line);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("tankestrek: Invalid value for option '--words'")
        .contains(words + ":3: " + complaint)
        .hasLineCount(1);
  }

  @Test
  void saysThatAFileIsNotThereOrNotInUtf8() throws IOException {
    Run missing = Run.of("--words", folder.resolve("none.txt"), article);
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("none.txt': there is no such file; check the path");

    Files.write(words, new byte[] {'n', 'a', 'm', 'e', ' ', (byte) 0xC5, 's'});
    Run latin = Run.of("--words", words, article);
    assertThat(latin.exitCode()).isEqualTo(2);
    assertThat(latin.err()).contains("UTF-8");
  }
}
