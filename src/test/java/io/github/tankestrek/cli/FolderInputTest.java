package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderInputTest {
  private static final Pattern SOURCE = Pattern.compile("^\\{\"source\":\"([^\"]*)\"");

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    for (String name :
        List.of("b.txt", "a.txt", "c/d.txt", "c/e/f.txt", "g.txt", "c/h.md", ".hidden/i.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Ferja er her.");
    }
    Files.writeString(folder.resolve(".j.txt"), "Ferja er her.");
  }

  /** The sources of a run, below the folder. */
  private List<String> sources(Run run) {
    return run.out()
        .lines()
        .map(line -> SOURCE.matcher(line).results().findFirst().orElseThrow().group(1))
        .map(source -> source.replace(folder + "/", ""))
        .toList();
  }

  @Test
  void allTextBelowAFolderIsReadInTheOrderOfTheNames() {
    Run run = Run.of("--format", "jsonl", folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(sources(run)).containsExactly("a.txt", "b.txt", "c/d.txt", "c/e/f.txt", "g.txt");
  }

  @Test
  void includeNamesOtherFiles() {
    assertThat(sources(Run.of("--format", "jsonl", "--include", "*.md", folder)))
        .containsExactly("c/h.md");
    assertThat(
            sources(
                Run.of("--format", "jsonl", "--include", "*.md", "--include", "[ab].txt", folder)))
        .containsExactly("a.txt", "b.txt", "c/h.md");
  }

  @ParameterizedTest
  @CsvSource({
    "*.txt, a.txt b.txt g.txt",
    "*/*.txt, c/d.txt",
    "**/*.txt, a.txt b.txt c/d.txt c/e/f.txt g.txt",
    "c/**/f.txt, c/e/f.txt",
    "c/**/d.txt, c/d.txt",
    "'c/*.{md,txt}', c/d.txt c/h.md",
    "[ag].txt, a.txt g.txt",
    "?.txt, a.txt b.txt g.txt",
  })
  @DisabledOnOs(OS.WINDOWS)
  void aPatternThatTheShellHasLeftIsReplacedByFiles(String pattern, String files) {
    Run run = Run.of("--format", "jsonl", folder + "/" + pattern);
    assertThat(run.err()).isEmpty();
    assertThat(sources(run)).containsExactly(files.split(" "));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileMayBeNamedLikeAPattern() throws IOException {
    Path odd = Files.writeString(folder.resolve("[1]*.txt"), "Ferja er her.");
    assertThat(sources(Run.of("--format", "jsonl", odd))).containsExactly("[1]*.txt");
  }

  @Test
  void aBrokenPatternIsNamed() {
    assertThat(Run.of("texts/{a").err())
        .startsWith("tankestrek: texts/{a: not a pattern: ")
        .hasLineCount(1);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToAFolderAboveIsNoEndlessCircle() throws IOException {
    Files.createSymbolicLink(folder.resolve("c/up"), folder);
    assertThat(sources(Run.of("--format", "jsonl", folder))).hasSize(5);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkThatLeadsNowhereIsNamedWhileTheOthersAreParsed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("bb.txt"), folder.resolve("nowhere"));
    Run run = Run.of("--format", "jsonl", folder);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(Run.complaint(link + ": there is no such file; check the path"));
    assertThat(sources(run)).hasSize(5);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeInAFolderIsLeftOutForItWouldNotEnd() throws Exception {
    Process making = new ProcessBuilder("mkfifo", folder.resolve("aa.txt").toString()).start();
    assertThat(making.waitFor()).isZero();
    assertThat(sources(Run.of("--format", "jsonl", folder))).hasSize(5);
  }

  @Test
  void aFileThatIsDeletedWhileTheRunGoesOnIsNamed() throws Exception {
    try (SourceFinder finder =
        new SourceFinder(InputStream.nullInputStream(), new InputOptions())) {
      Iterator<TextSource> sources = finder.find(List.of(folder.toString()));
      assertThat(sources.next().read().text()).isEqualTo("Ferja er her.");
      TextSource second = sources.next();
      Files.delete(folder.resolve("b.txt"));
      assertThat(second.label()).endsWith("b.txt");
      assertThatExceptionOfType(UnreadableSourceException.class)
          .isThrownBy(second::read)
          .withMessage("there is no such file; check the path");
      assertThat(Iterators.size(sources)).isEqualTo(3);
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    assertThat(Run.of(nowhere + "/*.txt", nowhere.resolve("*/*")).err())
        .isEqualTo(Run.complaint(nowhere + ": there is no such file; check the path").repeat(2));
  }

  @Test
  void theSizeIsThatOfAllFilesAndUnknownForStandardInput() throws IOException {
    Path corpus = Files.writeString(folder.resolve("c/k.jsonl"), "{}\n");
    InputOptions options = new InputOptions();
    long text = "Ferja er her.".length();
    assertThat(SourceFinder.size(List.of(folder.toString()), options)).isEqualTo(5 * text);
    assertThat(
            SourceFinder.size(
                List.of(corpus.toString(), folder + "/?.txt", "nowhere", "a\0b"), options))
        .isEqualTo(3 + 3 * text);
    assertThat(SourceFinder.size(List.of(corpus.toString(), "-"), options)).isEqualTo(-1);
  }

  @Test
  void jsonOfAFolderIsAnArrayEvenWithOneFileInIt() {
    assertThat(Run.of("--format", "json", folder.resolve("c/e")).out()).startsWith("[\n{");
    assertThat(Run.of("--format", "json", folder.resolve("c/e/f.txt")).out()).startsWith("{");
  }
}
