package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {
  private static final String ESCAPE = "\u001B[";

  @TempDir private Path folder;

  private Path article() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), "Ferja er her\n\n– Endelig, sier Kåre Ås.\n");
  }

  private static String run(Terminal terminal, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), terminal);
    Main.run(Arrays.stream(args).map(Object::toString).toArray(String[]::new), shell);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "auto, true, false, true",
    "auto, false, false, false",
    "auto, true, true, false",
    "always, false, true, true",
    "never, true, false, false",
  })
  void theOutlineHasColoursWhereTheyAreWanted(
      String when, boolean terminal, boolean noColor, boolean colored) throws IOException {
    String out = run(new Terminal(terminal, false, noColor), "--color", when, article());
    assertThat(out.contains(ESCAPE)).isEqualTo(colored);
  }

  @Test
  void coloursLeaveThePageAsItIs() throws IOException {
    String plain = run(new Terminal(false, false, false), article());
    String colored = run(new Terminal(true, false, false), article());
    assertThat(colored.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(plain);
    assertThat(colored).contains(ESCAPE + "1mFerja er her" + ESCAPE + "0m");
  }

  @Test
  void aFileGetsNoColoursAndJsonNeverHasAny() throws IOException {
    Terminal terminal = new Terminal(true, true, false);
    Path out = folder.resolve("a.outline");
    assertThat(run(terminal, "--output", out, article())).isEmpty();
    assertThat(Files.readString(out)).contains("Kåre Ås").doesNotContain(ESCAPE);
    assertThat(run(terminal, "--format", "json", article())).doesNotContain(ESCAPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null", "/dev/full", "/nowhere", "."})
  void whatNobodyLooksAtIsNoTerminal(String device) {
    assertThat(Terminal.isTerminal(Path.of(device))).isFalse();
  }
}
