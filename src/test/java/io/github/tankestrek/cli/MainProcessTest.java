package io.github.tankestrek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MainProcessTest {
  @TempDir private Path folder;

  private ProcessBuilder java(List<String> options, List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(args);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }

  @Test
  void inputAndOutputAreUtf8WhateverThePlatformSays() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), "Blåbærtur på Ås\n");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        java(
                List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR"),
                List.of("--format", "jsonl", text.getFileName().toString(), "missing"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(Files.readString(out, UTF_8)).contains("Blåbærtur på Ås");
    assertThat(Files.readString(err, UTF_8)).startsWith("tankestrek: missing: ");
  }

  @Test
  void helpIsUtf8Too() throws Exception {
    Path out = folder.resolve("out");
    Process process =
        java(List.of("-Dfile.encoding=US-ASCII"), List.of("--help"))
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(out, UTF_8)).contains("Bokmål");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aClosedPipeEndsTheProgramAsItDoesOthers() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Blåbærtur på Ås. ".repeat(1000));
    List<String> args = new ArrayList<>(List.of("--format", "jsonl"));
    args.addAll(Collections.nCopies(200, "a.txt"));
    Path err = folder.resolve("err");
    Process process = java(List.of(), args).redirectError(err.toFile()).start();
    readOneByteAndClose(process);
    assertThat(process.waitFor()).isEqualTo(141);
    assertThat(Files.readString(err, UTF_8)).isEmpty();
  }

  private static void readOneByteAndClose(Process process) throws IOException {
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isEqualTo('{');
    }
  }
}
