package io.github.tankestrek.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tankestrek.Article;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.html.ArticlePage;
import io.github.tankestrek.html.PageLanguage;
import io.github.tankestrek.json.ArticleReader;
import io.github.tankestrek.json.ArticleWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String TEXT = "Blåbærtur\n\n– Så fint det er her, sier Kåre Ås.\n";

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name) throws IOException {
    return file(name, TEXT.getBytes(UTF_8));
  }

  @Nested
  class TheFormat {
    private final NewsParser parser = NewsParser.create();

    @Test
    void isAnOutlineUnlessToldOtherwise() throws IOException {
      Path file = file("a.txt");
      Run run = Run.of(file);
      assertThat(run.exitCode()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .isEqualTo(Outline.of(parser.parse(TEXT), file.toString(), Style.PLAIN))
          .isEqualTo(Run.of("--format", "text", file).out());
    }

    @Test
    void jsonIsAnIndentedObjectForOneFile() throws IOException {
      Path file = file("a.txt");
      assertThat(Run.of("--format", "json", file).out())
          .isEqualTo(ArticleWriter.indented().toJson(parser.parse(TEXT), file.toString()) + "\n");
    }

    @Test
    void jsonIsAnArrayForSeveralFiles() throws IOException {
      JsonNode array = json(Run.of("--format", "json", file("a.txt"), file("b.txt")).out());
      assertThat(array.isArray()).isTrue();
      assertThat(array.findValuesAsText("source"))
          .containsExactly(folder.resolve("a.txt").toString(), folder.resolve("b.txt").toString());
    }

    @Test
    void jsonStaysAnArrayIfSomeOfSeveralFilesCannotBeRead() throws IOException {
      Path missing = folder.resolve("missing.txt");
      assertThat(json(Run.of("--format", "json", file("a.txt"), missing).out())).hasSize(1);
      assertThat(json(Run.of("--format", "json", missing, missing).out())).isEmpty();
    }

    @Test
    void jsonlIsOneLineForEachFileInTheOrderGiven() throws IOException {
      String out = Run.of("--format", "jsonl", file("b.txt"), file("a.txt"), file("c.txt")).out();
      assertThat(out).endsWith("}\n");
      assertThat(out.lines())
          .hasSize(3)
          .allSatisfy(
              line ->
                  assertThat(ArticleReader.create().read(line, TEXT))
                      .isEqualTo(parser.parse(TEXT)));
      assertThat(out.lines().map(line -> line.replaceFirst(".*?(.)\\.txt.*", "$1")))
          .containsExactly("b", "a", "c");
    }

    @Test
    void htmlIsAPageForOneFileInTheLanguageAskedFor() throws IOException {
      Path file = file("a.txt");
      Article article = parser.parse(TEXT);
      assertThat(Run.of("--format", "html", file).out())
          .isEqualTo(ArticlePage.in(PageLanguage.ENGLISH).toHtml(article, file.toString()));
      assertThat(Run.of("--format", "html", "--lang", "nn", file).out())
          .isEqualTo(ArticlePage.in(PageLanguage.NYNORSK).toHtml(article, file.toString()));
    }

    @Test
    void htmlIsOnePageWithAListForSeveralFiles() throws IOException {
      String out = Run.of("--format", "html", file("a.txt"), file("b.txt")).out();
      assertThat(out).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
      assertThat(out.split("<html", -1)).hasSize(2);
      assertThat(out.split("<details><summary class=\"entry\">", -1)).hasSize(3);
    }

    @Test
    void htmlInAFolderIsAPageForEachFile() throws IOException {
      Path pages = folder.resolve("pages");
      Run.of("--format", "html", "--output", pages + "/", file("a.txt"), file("b.txt"));
      assertThat(pages.resolve("b.html"))
          .content(UTF_8)
          .isEqualTo(Run.of("--format", "html", folder.resolve("b.txt")).out());
    }

    private JsonNode json(String text) throws JsonProcessingException {
      return new ObjectMapper().readTree(text);
    }
  }

  @Nested
  class TheInput {
    @Test
    void isTheArticleThatComesWithTheProgramIfNoneIsGiven() {
      Run run = Run.of();
      assertThat(run.exitCode()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .startsWith("Tindvær får ikke ferja tilbake før påske\n=====")
          .contains("Ingrid Havdal", "Tangvik", "– Vi føler oss glemt", "«svært krevende»")
          .endsWith(
              "\nThis is the article that comes with the program. "
                  + "Your own: mvn -q compile exec:java -Dexec.args=\"FILE\"\n");
    }

    @Test
    void isTheArticleThatComesWithTheProgramInOtherFormatsTooWithoutARemark() {
      assertThat(Run.of("--format", "jsonl").out())
          .startsWith("{\"source\":\"sample.txt\",")
          .endsWith("}\n")
          .hasLineCount(1);
    }

    @Test
    void isStandardInputForAHyphen() {
      Run run = Run.withInput(TEXT.getBytes(UTF_8), "--format", "jsonl", "-");
      assertThat(run.out()).startsWith("{\"source\":\"-\",").contains("Så fint det er her");
    }

    @Test
    void isStandardInputAmongFilesButOnlyOnce() throws IOException {
      byte[] input = TEXT.getBytes(UTF_8);
      Run once = Run.withInput(input, "--format", "jsonl", file("a.txt"), "-");
      assertThat(once.exitCode()).isZero();
      assertThat(once.out()).hasLineCount(2);
      Run twice = Run.withInput(input, "-", file("a.txt"), "-");
      assertThat(twice)
          .isEqualTo(
              new Run(
                  2,
                  "",
                  Run.complaint(
                      "standard input (-) can be read only once; name it once; see --help")));
    }

    @Test
    void keepsItsByteOrderMarkSoThatOffsetsAreThoseOfTheFile() throws IOException {
      Path file = file("bom.txt", ("\uFEFF" + TEXT).getBytes(UTF_8));
      assertThat(Run.of("--format", "jsonl", file).out()).contains("{\"start\":12,\"end\":");
    }

    @Test
    void keepsItsLineEnds() throws IOException {
      Path file = file("crlf.txt", TEXT.replace("\n", "\r\n").getBytes(UTF_8));
      assertThat(Run.of("--format", "jsonl", file).out()).contains("{\"start\":13,\"end\":");
    }

    @Test
    void mayBeEmpty() throws IOException {
      Path empty = file("empty.txt", new byte[0]);
      assertThat(Run.of("--format", "jsonl", empty).out())
          .contains("\"dateLine\":null,\"blocks\":[],\"quotes\":[],\"speakers\":[]}");
      Run outline = Run.of(empty);
      assertThat(outline.exitCode()).isZero();
      assertThat(outline.out()).contains("0 headings, 0 paragraphs, 0 quotes, 0 speakers");
    }

    @Test
    void isReadInTheCharsetGivenAndWrittenInUtf8() throws IOException {
      Path latin = file("latin.txt", "Blåbær på øya".getBytes(ISO_8859_1));
      Run run = Run.of("--charset", "windows-1252", "--format", "jsonl", latin);
      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).contains("Blåbær på øya");
    }

    @Test
    void mayHaveANameThatLooksLikeAnOptionOrAnArgumentFile() throws IOException {
      Path odd = file("@odd.txt");
      assertThat(Run.of(folder.relativize(odd)).err()).contains("@odd.txt: there is no such file");
      assertThat(Run.of("--", "--odd").err()).contains("--odd: there is no such file");
    }
  }

  @Nested
  class TheOutput {
    @Test
    void thatCannotBeWrittenIsAnError() {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertThat(runInto(failing(new IOException("No space left on device")), err)).isEqualTo(1);
      assertThat(err.toString(UTF_8))
          .isEqualTo(
              Run.complaint(
                  "the output cannot be written: No space left on device;"
                      + " make room or write elsewhere"));
    }

    @Test
    void thatNobodyReadsAnyMoreEndsQuietly() {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      OutputStream closed = failing(new ClosedPipeException(new IOException("Broken pipe")));
      assertThat(runInto(closed, err)).isEqualTo(141);
      assertThat(err.size()).isZero();
    }

    @Test
    void ofAnArticleIsWrittenInOnePiece() {
      StringBuilder pieces = new StringBuilder();
      OutputStream out =
          new OutputStream() {
            @Override
            public void write(int value) {
              pieces.append('.');
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
              pieces.append(length > 0 ? "piece " : "");
            }
          };
      assertThat(runInto(out, OutputStream.nullOutputStream())).isZero();
      assertThat(pieces).hasToString("piece ");
    }

    private int runInto(OutputStream out, OutputStream err) {
      return Main.run(
          new String[] {"--format", "jsonl"},
          Shell.withoutTerminal(new ByteArrayInputStream(new byte[0]), out, err));
    }

    private OutputStream failing(IOException failure) {
      return new OutputStream() {
        @Override
        public void write(int value) throws IOException {
          throw failure;
        }
      };
    }
  }

  @Test
  void helpExplainsEachOptionExitCodeAndGivesExamples() {
    Run run = Run.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: tankestrek ")
        .contains(
            "Bokmål",
            "FILE",
            "--format=FORMAT",
            "jsonl",
            "html",
            "--lang=LANG",
            "--charset=CHARSET")
        .contains("--output=PATH", "--summary", "--include=GLOB", "--text-field=NAME", "--jobs=N")
        .contains("--help", "--version", "Exit codes:", "  2  ", "  141  ", "Examples")
        .isEqualTo(Run.of("-h").out());
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void versionIsThatOfTheJarOrSaysThatThereIsNone() {
    Run run = Run.of("--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("tankestrek development" + System.lineSeparator());
    assertThat(Run.of("-V")).isEqualTo(run);
  }
}
