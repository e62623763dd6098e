package io.github.tankestrek.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
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

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsAnError() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Ferja er her.");
    for (List<String> args :
        List.of(List.of("a.txt"), List.of("--summary", "a.txt"), List.of("--help"))) {
      Path err = folder.resolve("err");
      Process process =
          java(List.of(), args)
              .redirectOutput(new File("/dev/full"))
              .redirectError(err.toFile())
              .start();
      assertThat(process.waitFor()).as("%s", args).isEqualTo(1);
      assertThat(Files.readString(err, UTF_8))
          .isEqualTo(
              Run.complaint(
                  "the output cannot be written: No space left on device;"
                      + " make room or write elsewhere"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anInterruptionLeavesNoHalfLineAndNamesTheLastFile() throws Exception {
    Path fifo = folder.resolve("z.txt");
    assertThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor()).isZero();
    Files.writeString(folder.resolve("a.txt"), "Blåbærtur på Ås. ".repeat(2000));
    Path out = folder.resolve("out.jsonl");
    Path err = folder.resolve("err");
    Process process =
        java(List.of(), List.of("--format", "jsonl", "--jobs", "1", "a.txt", "z.txt"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    while (Files.size(out) == 0) {
      Thread.sleep(20);
    }
    int exitCode = interrupt(process);
    assertThat(process.waitFor()).isEqualTo(exitCode);
    assertThat(Files.readString(out, UTF_8)).endsWith("}\n").hasLineCount(1);
    assertThat(Files.readString(err, UTF_8))
        .isEqualTo(Run.complaint("interrupted after 1 articles, the last of them a.txt"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anInterruptionLeavesNoHalfFile() throws Exception {
    Path fifo = folder.resolve("z.txt");
    assertThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor()).isZero();
    Files.writeString(folder.resolve("a.txt"), "Ferja er her.");
    Path err = folder.resolve("err");
    Process process =
        java(List.of(), List.of("--output", "all.txt", "--jobs", "1", "a.txt", "z.txt"))
            .redirectError(err.toFile())
            .start();
    while (partSize() == 0) {
      Thread.sleep(20);
    }
    int exitCode = interrupt(process);
    assertThat(process.waitFor()).isEqualTo(exitCode);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.txt", "z.txt", "err");
    }
  }

  private long partSize() throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
      for (Path part : parts) {
        return Files.size(part);
      }
    }
    return 0;
  }

  /**
   * Does what Ctrl-C does, and {@return the exit code that shells expect for it} A build in the
   * background ignores Ctrl-C, and its children with it: there the other signal stands in.
   */
  private static int interrupt(Process process) throws Exception {
    Path status = Path.of("/proc/self/status");
    boolean ignored =
        Files.exists(status)
            && Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Character.digit(line.charAt(line.length() - 1), 16) & 2) != 0);
    String pid = Long.toString(process.pid());
    Process kill = new ProcessBuilder("kill", ignored ? "-TERM" : "-INT", pid).start();
    assertThat(kill.waitFor()).isZero();
    return ignored ? 143 : 130;
  }

  @Test
  void aCorpusThatIsLargerThanTheMemoryStreamsThrough() throws Exception {
    String line =
        "{\"id\": 1, \"text\": \"– Dette er et sitat, sier Kåre Ås. – Det er enda et.\\n\\n"
            + "Ferja er her, og folk er glade for det. ".repeat(50)
            + "\"}\n";
    Path corpus = folder.resolve("large.jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(corpus)) {
      for (int i = 0; i < 50_000_000 / line.length(); i++) {
        writer.write(line);
      }
    }
    Path out = folder.resolve("out");
    Process process =
        java(List.of("-Xmx24m"), List.of("--format", "csv", "--jobs", "2", "large.jsonl"))
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.size(out)).isGreaterThan(1_000_000);
  }

  @Test
  void aTextThatIsTooLongForTheMemoryIsNamedWhileTheOthersAreParsed() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Ferja er her.");
    Files.writeString(folder.resolve("huge.txt"), "Ferja er her. ".repeat(2_000_000));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        java(List.of("-Xmx32m"), List.of("--format", "jsonl", "a.txt", "huge.txt", "a.txt"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(Files.readString(out)).hasLineCount(2);
    assertThat(Files.readString(err))
        .startsWith("tankestrek: huge.txt: too long for the memory that Java may use;")
        .hasLineCount(1);
  }
}
