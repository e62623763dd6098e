package io.github.tankestrek.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
  private static final String TWO =
      """
      {"id": "ferja-1", "title": "Ferja", "text": "– Ferja er her, sier Kåre Ås."}

      {"text": "– Ho er her, seier Runa Eikeland.", "meta": {"id": "x", "text": ["y"]}, "id": 7}
      """;

  @TempDir private Path folder;

  private Path file(String name, String lines) throws IOException {
    return Files.write(folder.resolve(name), lines.getBytes(UTF_8));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void assertIsTheTwo(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out())
        .contains("{\"source\":\"ferja-1\",", "\"Kåre Ås\"")
        .contains("{\"source\":\"7\",", "\"Runa Eikeland\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.jsonl", "news.ndjson", "NEWS.JSONL"})
  void eachLineIsAnArticleWithItsIdAsSource(String name) throws IOException {
    assertIsTheTwo(Run.of("--format", "jsonl", file(name, TWO)));
    assertIsTheTwo(Run.of("--format", "jsonl", file("crlf-" + name, TWO.replace("\n", "\r\n"))));
    assertIsTheTwo(Run.of("--format", "jsonl", file("bom-" + name, "\uFEFF" + TWO)));
    assertIsTheTwo(Run.of("--format", "jsonl", file("open-" + name, TWO.stripTrailing())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.jsonl.gz", "news.ndjson.GZ"})
  void aPackedCorpusIsUnpacked(String name) throws IOException {
    assertIsTheTwo(Run.of("--format", "jsonl", Files.write(folder.resolve(name), packed(TWO))));
  }

  @Test
  void standardInputIsACorpusIfToldSo() {
    assertIsTheTwo(
        Run.withInput(TWO.getBytes(UTF_8), "--format", "jsonl", "--input-format", "jsonl", "-"));
    assertThat(Run.withInput(TWO.getBytes(UTF_8), "--format", "jsonl", "-").out())
        .startsWith("{\"source\":\"-\"")
        .hasLineCount(1);
  }

  @Test
  void theFieldsMayHaveOtherNames() throws IOException {
    Path corpus = file("a.jsonl", "{\"url\": \"a/1\", \"body\": \"Ferja.\", \"text\": null}\n");
    Run run = Run.of("--format", "jsonl", "--text-field", "body", "--id-field", "url", corpus);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\"source\":\"a/1\",").contains("\"Ferja.\"");
  }

  @Test
  void anArticleWithoutIdIsNamedByItsLine() throws IOException {
    Path corpus =
        file("a.jsonl", "\n{\"text\": \"Ferja.\"}\n{\"id\": null, \"text\": \"Båten.\"}\n");
    assertThat(Run.of("--format", "jsonl", corpus).out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"source\":\"" + corpus + ":2\""),
            line -> assertThat(line).startsWith("{\"source\":\"" + corpus + ":3\""));
    assertThat(Run.of("--format", "jsonl", "--id-field", "id", corpus).err())
        .contains(corpus + ":2: there is no field 'id' with an id; name another with --id-field");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[1] | the line is no JSON object; put one object on each line",
        "{\"text\": 1} | field 'text' is not a string; name the field with --text-field",
        "{\"body\": \"x\"} | there is no field 'text'; name the one with the text: --text-field",
        "{\"text\": \"x\"} {} | there is more on the line after the JSON object; put one object",
        "{\"text\": \"x | not JSON: Unexpected end-of-input",
        "nonsense | not JSON: Unrecognized token 'nonsense'",
      })
  void aLineThatIsNoArticleIsNamedWhileTheOthersAreParsed(String line, String problem)
      throws IOException {
    Path corpus = file("a.jsonl", TWO + line + "\n" + TWO);
    Run run = Run.of("--format", "jsonl", corpus);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).hasLineCount(4);
    assertThat(run.err()).startsWith("tankestrek: " + corpus + ":4: " + problem).hasLineCount(1);
  }

  @Test
  void aLineThatIsNotUtf8IsNamed() throws IOException {
    Path corpus = folder.resolve("latin.jsonl");
    Files.write(corpus, "{\"text\": \"Blåbær\"}\n".getBytes(ISO_8859_1));
    assertThat(Run.of(corpus).err())
        .startsWith("tankestrek: " + corpus + ":1: not UTF-8 at byte offset 12 (0xE5)");
  }

  @Test
  void aPackedCorpusThatEndsTooEarlyIsReadAsFarAsItGoes() throws IOException {
    byte[] whole = packed(TWO);
    Path corpus = folder.resolve("a.jsonl.gz");
    Files.write(corpus, Arrays.copyOf(whole, whole.length - 9));
    Run run = Run.of("--format", "jsonl", corpus, file("b.jsonl", TWO));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(corpus + ":", "damaged gzip data").hasLineCount(1);
    assertThat(run.out().lines()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void whatIsNotPackedOrNotThereIsNamed() throws IOException {
    Path plain = file("plain.jsonl.gz", TWO);
    assertThat(Run.of(plain).err()).startsWith("tankestrek: " + plain + ": damaged gzip data");
    Path missing = folder.resolve("missing.jsonl");
    assertThat(Run.of(missing).err())
        .isEqualTo(Run.complaint(missing + ": there is no such file; check the path"));
  }

  @Test
  void resultsComeInTheOrderOfTheInputWhateverTheNumberOfJobs() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      String text = "– Dette er sitat nummer %d, sier Kåre Ås. ".formatted(i).repeat(i * 37 % 50);
      lines.append("{\"id\": %d, \"text\": \"%s\"}%n".formatted(i, text));
    }
    Path corpus = file("many.jsonl", lines.toString());
    Run alone = Run.of("--jobs", "1", "--format", "jsonl", corpus);
    assertThat(alone.out()).hasLineCount(300);
    assertThat(Run.of("--jobs", "4", "--format", "jsonl", corpus)).isEqualTo(alone);
    assertThat(Run.of("--format", "jsonl", corpus)).isEqualTo(alone);
  }

  @Test
  void aLineThatIsTooLongIsSkippedAndTheNextIsRead() throws IOException {
    ByteLines lines =
        new ByteLines(
            new ByteArrayInputStream(("a\n" + "b".repeat(200_000) + "\nc\n\nd").getBytes(UTF_8)),
            100_000);
    assertThat(lines.next()).isEqualTo("a".getBytes(UTF_8));
    assertThatExceptionOfType(ByteLines.LongLineException.class)
        .isThrownBy(lines::next)
        .withMessage("200000 bytes");
    assertThat(lines.next()).isEqualTo("c".getBytes(UTF_8));
    assertThat(lines.next()).isEmpty();
    assertThat(lines.next()).isEqualTo("d".getBytes(UTF_8));
    assertThat(lines.next()).isNull();
  }
}
