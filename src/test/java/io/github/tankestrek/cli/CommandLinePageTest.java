package io.github.tankestrek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The page on the command line says what the program says of itself, and its examples work. */
class CommandLinePageTest {
  private static final String TEXT = "– Ferja er her, sier Kåre Ås.\n";

  @TempDir private Path folder;

  private static String page() throws IOException {
    return Files.readString(Path.of("src/site/markdown/command-line.md")).replace("\r\n", "\n");
  }

  @Test
  void thePageHasTheHelpOfTheProgram() throws IOException {
    String help = Run.of("--help").out().replace(System.lineSeparator(), "\n");
    assertThat(page()).contains("```text\n" + help + "```\n");
  }

  @Test
  void thePageExplainsEachColumnOfTheTable() throws IOException {
    String header = Run.withInput(new byte[0], "--format", "csv", "-").out().strip();
    assertThat(Pattern.compile("(?<=[|,] )`([a-z_]+)`(?=[ ,])").matcher(columns()).results())
        .extracting(match -> match.group(1))
        .containsExactly(header.split(","));
  }

  /** The first cell of each row of the page's table. */
  private static String columns() throws IOException {
    StringBuilder cells = new StringBuilder();
    page()
        .lines()
        .filter(line -> line.startsWith("| `"))
        .forEach(line -> cells.append(line, 0, line.indexOf(" | ")).append(" "));
    return cells.toString();
  }

  @Test
  void theWordsOfThePageAreTaken() throws IOException {
    Matcher example =
        Pattern.compile("```text\n(# A verb.*?)```\n", Pattern.DOTALL).matcher(page());
    assertThat(example.find()).isTrue();
    Path words = Files.writeString(folder.resolve("words.txt"), example.group(1));
    Path article = Files.writeString(folder.resolve("a.txt"), "– Ja! snapper elevene.\n");
    assertThat(Run.of("--format", "csv", "--words", words, article).out()).contains(",elevene,");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theExamplesOfTheHelpWork() throws Exception {
    Files.writeString(folder.resolve("article.txt"), TEXT);
    Files.write(folder.resolve("old.txt"), TEXT.replace('–', '-').getBytes("windows-1252"));
    Files.writeString(Files.createDirectory(folder.resolve("texts")).resolve("a.txt"), TEXT);
    try (GZIPOutputStream corpus =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("archive.jsonl.gz")))) {
      corpus.write("{\"text\": \"– Ferja er her, sier Kåre Ås.\"}\n".getBytes(UTF_8));
    }
    List<String> examples =
        Run.of("--help").out().lines().filter(line -> line.startsWith("  tankestrek ")).toList();
    assertThat(examples).hasSizeGreaterThan(5);
    for (String example : examples) {
      String command = example.strip().split(" {2,}")[0];
      assertThat(shell(command)).as(command).isZero();
    }
    assertThat(Files.readString(folder.resolve("all.jsonl"))).contains("Kåre Ås");
    assertThat(Files.readString(folder.resolve("sources.csv"))).contains("Kåre Ås");
    assertThat(Files.readString(folder.resolve("parsed/a.json"))).contains("Kåre Ås");
    assertThat(Files.readString(folder.resolve("pages/index.html"))).contains("href=\"./a.html\"");
  }

  private int shell(String command) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program =
        "tankestrek() { '%s' -cp '%s' %s \"$@\"; }; "
            .formatted(java, System.getProperty("java.class.path"), Main.class.getName());
    Process process =
        new ProcessBuilder("sh", "-c", program + command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
