package io.github.tankestrek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRowsTest {
  private static final String TEXT =
      """
      – Kommunen har sovet

      Vindhavn, 3. mars 2026 (NTB): Rekkverket på Skarvebrua er rustet tvers gjennom.

      – Kommunen har sovet i ti år, sier lærer Signe Tvedten (52).

      «Det haster», heter det i rapporten.
      """;
  private static final String HEADER =
      "source,date,language,speaker,kind,quotes,words,first_position,first_paragraph,"
          + "share_of_quotes,share_of_article,indirect,headings\r\n";

  @TempDir private Path folder;

  @Test
  void eachSpeakerOfEachArticleHasARow() throws IOException {
    Path file = Files.writeString(folder.resolve("bru.txt"), TEXT);
    assertThat(Run.of("--format", "csv", file).out())
        .isEqualTo(
            HEADER
                + file
                + ",2026-03-03,nb,Signe Tvedten,person,1,6,105,2,0.7500,0.2500,0,1\r\n"
                + file
                + ",2026-03-03,nb,rapporten,organization,1,2,166,3,0.2500,0.0833,0,0\r\n");
  }

  @Test
  void anArticleWithoutSpeakersHasNoRowAndTheTableStaysATable() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Ferja er her.");
    assertThat(Run.of("--format", "csv", file, file).out()).isEqualTo(HEADER);
  }

  @Test
  void whatStandsInAFieldComesBackHoweverItLooks() throws IOException {
    String id = "a,\"b\"\n;c";
    String line = "{\"id\": \"a,\\\"b\\\"\\n;c\", \"text\": \"– Ferja er her, sier Kåre Ås.\"}\n";
    Run run =
        Run.withInput(line.getBytes(UTF_8), "--format", "csv", "--input-format", "jsonl", "-");
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(run.out()))
            .getRecords();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("source")).isEqualTo(id);
    assertThat(rows.get(0).get("speaker")).isEqualTo("Kåre Ås");
    assertThat(rows.get(0).get("date")).isEmpty();
  }
}
