package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a new JVM loads for its first article. Libraries and lambdas take it longer than the parse
 * itself, so the parse does without them until a text needs them.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FirstParseTest {
  private static final String TEXT =
      """
      Ferja står

      – Vi håper å få i gang trafikken før helga, sier daglig leder Kari Moe (44) i Fjordferjene.

      Moe, som har ledet rederiet i ti år, mener at kaia er for dårlig. Hun kaller den «en skam».

      – Kaia skal bli ny, lover ordfører Ola Vik (Sp).
      """;

  private static final List<String> LIBRARIES =
      List.of("com.google.common.", "com.ibm.icu.", "org.apache.commons.");

  @TempDir private Path folder;

  /** Parses one article and leaves. */
  public static final class Program {
    public static void main(String[] args) {
      System.out.println(NewsParser.create().parse(TEXT).quotes().size() + " quotes");
    }
  }

  @Test
  void theFirstParseLoadsNoLibraryAndMakesNoLambda() throws Exception {
    List<String> lines = linesOfProgram();
    assertThat(lines.stream().filter(line -> line.endsWith(" quotes"))).containsExactly("4 quotes");
    assertThat(lines.stream().filter(FirstParseTest::isCostly)).isEmpty();
  }

  private static boolean isCostly(String line) {
    boolean library = LIBRARIES.stream().anyMatch(line::contains);
    return library || line.contains("io.github.tankestrek.") && line.contains("Lambda");
  }

  private List<String> linesOfProgram() throws Exception {
    File out = folder.resolve("loaded").toFile();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectOutput(out)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
    try (Stream<String> lines = Files.lines(out.toPath())) {
      return lines.toList();
    }
  }
}
