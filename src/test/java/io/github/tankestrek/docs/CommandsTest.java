package io.github.tankestrek.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.cli.ProgramRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of the documents: those of the program are run on files of the names that they have,
 * in this Java and without the options for Java itself; those of Maven and Git are held against the
 * build. Where a shell would send the output is left out.
 */
class CommandsTest {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

  /** Options with a value that is no file. */
  private static final Set<String> NO_FILE =
      Set.of("--format", "--lang", "--text-field", "--id-field", "--charset", "--include");

  private static final String TEXT = "– Ferja er her, sier Kåre Ås.\n";

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    for (String name : List.of("article.txt", "my-article.txt", "texts/a.txt", "texts/b/c.txt")) {
      write(name, TEXT);
    }
    write("words.txt", "verb snappe: snapper\n");
    Files.write(file("scanned/OLD.TXT"), TEXT.replace('–', '-').getBytes("windows-1252"));
    gzip("archive.jsonl.gz", "{\"text\": \"– Ferja er her.\"}\n");
    gzip("papers.ndjson.gz", "{\"url\": \"a:1\", \"body\": \"– Ferja er her.\"}\n");
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(file(name), text);
  }

  private void gzip(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file(name)))) {
      out.write(text.getBytes(UTF_8));
    }
  }

  @TestFactory
  Stream<DynamicTest> eachWorks() {
    return Document.all().stream()
        .flatMap(
            document ->
                document.commands().stream()
                    .flatMap(line -> Stream.of(line.replaceAll(" [|>] [^&]*", "").split(" *&& *")))
                    .map(
                        command ->
                            DynamicTest.dynamicTest(
                                document.name() + ": " + command, () -> check(words(command)))));
  }

  private static List<String> words(String command) {
    return WORD.matcher(command.replaceFirst("^[A-Z_]+=\\S+ ", ""))
        .results()
        .map(MatchResult::group)
        .map(word -> word.replaceAll("[\"']", ""))
        .toList();
  }

  private void check(List<String> words) {
    List<String> rest = words.subList(1, words.size());
    switch (words.get(0)) {
      case "mvn" -> {
        MavenCall call = new MavenCall(rest);
        call.check();
        call.arguments().ifPresent(arguments -> run(words(arguments)));
      }
      case "java" -> {
        List<String> program = rest.subList(rest.indexOf("-jar") + 1, rest.size());
        assertThat(program.get(0)).matches("(target/)?tankestrek-(.*-)?cli\\.jar");
        if (program.size() > 1) {
          run(program.subList(1, program.size()));
        }
      }
      case "tankestrek" -> run(rest);
      case "git" ->
          assertThat(Document.read("pom.xml").text())
              .contains("<connection>scm:git:" + words.get(words.size() - 1) + "</connection>");
      default -> throw new AssertionError("nobody knows how to test this: " + words);
    }
  }

  private void run(List<String> words) {
    List<String> arguments = new ArrayList<>();
    String option = "";
    for (String word : words) {
      arguments.add(word.startsWith("-") || NO_FILE.contains(option) ? word : folder + "/" + word);
      option = word;
    }
    assertThat(ProgramRun.errorsOf(arguments)).isEmpty();
  }
}
