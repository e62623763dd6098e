package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {
  @TempDir private Path folder;

  @Test
  void tellsWhoIsHeardInAllArticlesTogether() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        – Kommunen har sovet

        Rekkverket på Skarvebrua er rustet tvers gjennom.

        – Kommunen har sovet i ti år, sier Signe Tvedten.

        – Hvem skal betale?

        – Staten, svarer Tvedten.

        «Det haster», heter det i rapporten.
        """);
    Files.writeString(
        folder.resolve("b.txt"),
        """
        Brua stenges

        – Vi måtte stenge, sier Signe Tvedten.

        – Vi er redde, sier en nabo.
        """);
    Files.writeString(folder.resolve("c.txt"), "Ferja er her.\n\n«Vi vil leve her!»\n");
    Run run = Run.of("--summary", folder);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Articles                             3
              with quotes                        3   100.0 %
            Headlines                            2
              that quote                         1    50.0 %

                                            quotes     share     words     share
            Quotes                               6                  19
              attributed                         5    83.3 %        15    78.9 %
              unattributed                       1    16.7 %         4    21.1 %
            Interviewers' questions              1                   3

                                           sources     share    quotes     share     words     share
            Sources                              4                   5                  15
              named persons                      2    50.0 %         3    60.0 %        10    66.7 %
              unnamed persons                    1    25.0 %         1    20.0 %         3    20.0 %
              groups                             0     0.0 %         0     0.0 %         0     0.0 %
              organizations                      1    25.0 %         1    20.0 %         2    13.3 %

            Most heard                    articles    quotes     words  kind
              Signe Tvedten                      2         3        10  person
              rapporten                          1         1         2  organization
            """);
  }

  @Test
  void ofNothingHasNoShares() throws IOException {
    Run run = Run.of("--summary", Files.writeString(folder.resolve("c.txt"), ""));
    assertThat(run.out()).contains("Articles").doesNotContain("NaN", "Infinity", "Most heard");
  }

  @Test
  void isTheSameWhateverTheNumberOfJobs() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "– Ja, sier Runa Eik" + i % 7 + "land.");
    }
    assertThat(Run.of("--summary", "--jobs", "3", folder))
        .isEqualTo(Run.of("--summary", "--jobs", "1", folder));
  }
}
