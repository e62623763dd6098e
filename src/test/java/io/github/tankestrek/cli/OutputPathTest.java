package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputPathTest {
  private static final String TEXT = "– Ferja er her, sier Kåre Ås.\n";

  @TempDir private Path folder;
  private Path texts;

  @BeforeEach
  void fill() throws IOException {
    texts = Files.createDirectories(folder.resolve("texts/vår")).getParent();
    Files.writeString(texts.resolve("a.txt"), TEXT);
    Files.writeString(texts.resolve("vår/b.txt"), TEXT);
  }

  /** All files below a folder, without those of the input. */
  private List<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(texts))
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aFileGetsWhatStandardOutputWouldGet() throws IOException {
    Path file = folder.resolve("new/all.jsonl");
    Run run = Run.of("--format", "jsonl", "--output", file, texts);
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file)).isEqualTo(Run.of("--format", "jsonl", texts).out());
    assertThat(files(folder)).containsExactly("new/all.jsonl");
  }

  @Test
  void aFileThatIsThereIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("all.jsonl"), "old");
    Run.of("--format", "jsonl", "--output", file, texts);
    assertThat(Files.readString(file)).startsWith("{").hasLineCount(2);
  }

  @Test
  void aFolderGetsAFileForEachArticle() throws IOException {
    Path out = folder.resolve("out");
    Run run = Run.of("--format", "json", "--output", out + "/", texts);
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(files(out)).containsExactly("a.json", "vår/b.json");
    assertThat(Files.readString(out.resolve("vår/b.json")))
        .isEqualTo(Run.of("--format", "json", texts.resolve("vår/b.txt")).out());
  }

  @Test
  void eachFileOfAFolderIsATableOfItsOwn() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Run.of("--format", "csv", "--output", out, texts);
    assertThat(Files.readString(out.resolve("a.csv"))).startsWith("source,date,").hasLineCount(2);
  }

  @Test
  void aFolderOfPagesHasAListOfThem() throws IOException {
    Files.writeString(texts.resolve("index.txt"), "Lista\n\n" + TEXT);
    Path out = folder.resolve("out");
    Run run = Run.of("--format", "html", "--lang", "nb", "--output", out + "/", texts);
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(files(out)).containsExactly("a.html", "index-2.html", "index.html", "vår/b.html");
    List<Element> entries = Jsoup.parse(out.resolve("index.html")).select("ol > li > a");
    assertThat(entries)
        .extracting(Element::text)
        .containsExactly(
            texts + "/a.txt 1 sitat 1 kilde 0 uten kilde",
            "Lista 1 sitat 1 kilde 0 uten kilde",
            texts + "/vår/b.txt 1 sitat 1 kilde 0 uten kilde");
    assertThat(entries)
        .extracting(entry -> out.toUri().resolve(entry.attr("href")))
        .allSatisfy(page -> assertThat(Path.of(page)).exists())
        .doesNotHaveDuplicates();
  }

  @Test
  void aListOfPagesIsNotMadeWithoutAPage() throws IOException {
    Path out = folder.resolve("out");
    Run run = Run.of("--format", "html", "--output", out + "/", folder.resolve("none.txt"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void theListOfPagesOverwritesNoArticle() throws IOException {
    Path article = Files.writeString(texts.resolve("index.html"), TEXT);
    Run run = Run.of("--format", "html", "--output", texts, article);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(article + " cannot be written: it is the article itself");
    assertThat(Files.readString(article)).isEqualTo(TEXT);
  }

  @Test
  void theSameArticleTwiceIsTwoOnOnePage() throws IOException {
    Path article = texts.resolve("a.txt");
    for (String jobs : List.of("1", "4")) {
      Run run = Run.of("--jobs", jobs, "--format", "html", article, article, article);
      assertThat(Jsoup.parse(run.out()).select("[id]").eachAttr("id"))
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void articlesOfOneNameAreNumberedAndTheCaseMakesNoDifference() throws IOException {
    Files.createDirectories(texts.resolve("c"));
    Path other = Files.writeString(texts.resolve("c/A.txt"), TEXT);
    Path out = folder.resolve("out");
    Run.of("--format", "json", "--output", out + "/", texts.resolve("a.txt"), other, other);
    assertThat(files(out)).containsExactly("A-2.json", "A-3.json", "a.json");
  }

  @Test
  void anIdLeadsNowhereOutOfTheFolder() throws IOException {
    Path corpus =
        Files.writeString(
            folder.resolve("c.jsonl"),
            """
            {"id": "../../etc/passwd", "text": "Ferja."}
            {"id": "/root/x:y", "text": "Ferja."}
            {"id": "..", "text": "Ferja."}
            {"id": "æ\\u0000\\u202E/%s", "text": "Ferja."}
            """
                .formatted("lang".repeat(99)));
    Path out = folder.resolve("out");
    Run run = Run.of("--format", "json", "--output", out + "/", corpus);
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(files(out))
        .containsExactlyInAnyOrder(
            "etc/passwd.json",
            "root/x_y.json",
            "article.json",
            "æ__/" + "lang".repeat(30) + ".json");
  }

  @Test
  void anArticleIsNeverOverwritten() throws IOException {
    Path article = texts.resolve("a.txt");
    Run run = Run.of("--output", article, article);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--output " + article + " would overwrite an article");
    Path page = Files.writeString(texts.resolve("c.outline"), TEXT);
    Run into = Run.of("--output", texts, page);
    assertThat(into.exitCode()).isEqualTo(1);
    assertThat(into.err())
        .contains(page + " cannot be written: it is the article itself; make room or write else");
    assertThat(Files.readString(article)).isEqualTo(TEXT);
    assertThat(Files.readString(page)).isEqualTo(TEXT);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsAnErrorThatNamesTheFileAndADeviceStaysADevice() {
    Run run = Run.of("--format", "jsonl", "--output", "/dev/full", texts);
    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                Run.complaint(
                    "/dev/full cannot be written: No space left on device;"
                        + " make room or write elsewhere")));
    assertThat(Run.of("--format", "jsonl", "--output", "/dev/null", texts).exitCode()).isZero();
    assertThat(Path.of("/dev/full"))
        .satisfies(path -> assertThat(Files.isRegularFile(path)).isFalse());
    assertThat(Path.of("/dev/null"))
        .satisfies(path -> assertThat(Files.isRegularFile(path)).isFalse());
  }

  @Test
  void aPlaceWhereNothingCanBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Run run = Run.of("--output", file.resolve("out.txt"), texts);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("tankestrek: " + file.resolve("out.txt") + " cannot be written: ")
        .hasLineCount(1);
  }

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.createDirectory(out.resolve("a.json"));
    Run run = Run.of("--format", "json", "--output", out, texts.resolve("a.txt"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("a.json cannot be written: ").hasLineCount(1);
  }

  @Test
  void anInputThatCannotBeReadLeavesTheOthersInTheFile() throws IOException {
    Path file = folder.resolve("all.jsonl");
    Run run = Run.of("--format", "jsonl", "--output", file, texts, folder.resolve("missing.txt"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(Files.readString(file)).hasLineCount(2);
  }

  @Test
  void aFailureLeavesNoFileAndNoPartOfOne() throws IOException {
    Path file = folder.resolve("all.jsonl");
    Interruption interruption = new Interruption(new Complaints(Shell.utf8(System.err)));
    try (AtomicFile out = AtomicFile.create(file, interruption)) {
      out.write('{');
      assertThat(files(folder)).hasSize(1).allMatch(name -> name.endsWith(".part"));
    }
    assertThat(files(folder)).isEmpty();
  }
}
