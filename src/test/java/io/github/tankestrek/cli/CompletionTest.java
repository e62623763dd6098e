package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
  @TempDir private Path folder;

  @Test
  void theShellCompletesOptions() throws Exception {
    Run run = Run.of("--completion");
    assertThat(run.exitCode()).isZero();
    Path bash = Path.of("/bin/bash");
    assumeThat(bash).exists();
    Path script = Files.writeString(folder.resolve("completion"), run.out());
    String ask =
        "source %s; COMP_WORDS=(tankestrek --inp); COMP_CWORD=1; COMP_LINE='tankestrek --inp';"
            + " _complete_tankestrek; echo \"${COMPREPLY[@]}\"";
    Path answer = folder.resolve("answer");
    Process process =
        new ProcessBuilder(bash.toString(), "-c", ask.formatted(script))
            .redirectOutput(answer.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(answer)).isEqualTo("--input-format\n");
  }
}
