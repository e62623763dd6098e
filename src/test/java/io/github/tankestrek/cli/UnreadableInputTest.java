package io.github.tankestrek.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UnreadableInputTest {
  private static final byte[] TEXT = "Ferja er her.".getBytes(UTF_8);

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void isNamedOnOneLineWhileTheOtherFilesAreParsed() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Run run = Run.of("--format", "jsonl", file("a.txt", TEXT), missing, file("b.txt", TEXT));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).hasLineCount(2).contains("a.txt", "b.txt");
    assertThat(run.err())
        .isEqualTo(Run.complaint(missing + ": there is no such file; check the path"));
  }

  @Test
  void mayBeAFolderWithoutText() throws IOException {
    file("a.pdf", TEXT);
    assertFails(
        Run.of(folder),
        folder
            + ": no *.txt in this folder; name other files with --include,"
            + " as in --include '*.jsonl'");
  }

  @Test
  void mayBeAPatternThatNothingMatches() {
    assertFails(
        Run.of(folder + "/*.txt"),
        folder + ": no file matches " + folder + "/*.txt; check the path");
  }

  @Test
  void mayBeBinary() throws IOException {
    Path picture = file("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    assertFails(
        Run.of(picture),
        picture
            + ": not UTF-8 at byte offset 0 (0x89);"
            + " it looks like a binary file: name files of plain text");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void mayFailInTheMiddle() throws IOException {
    // The memory of a process at address 0 is a file that opens and cannot be read, even by root.
    assertThat(Run.of("--format", "jsonl", "/proc/self/mem", file("a.txt", TEXT)))
        .satisfies(
            run -> {
              assertThat(run.exitCode()).isEqualTo(1);
              assertThat(run.err()).startsWith("tankestrek: /proc/self/mem: ").hasLineCount(1);
              assertThat(run.out()).hasLineCount(1);
            });
  }

  @Test
  void mayBeForbidden() throws IOException {
    Path secret = file("secret.txt", TEXT);
    assumeThat(secret.toFile().setReadable(false) && !Files.isReadable(secret)).isTrue();
    assertFails(
        Run.of(secret),
        secret + ": permission denied; check the rights to the file and its directory");
  }

  @Test
  void mayLieInAFile() throws IOException {
    Path inside = file("a.txt", TEXT).resolve("b.txt");
    Run run = Run.of(inside);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("tankestrek: " + inside + ": ").hasLineCount(1);
  }

  @Test
  void mayHaveNoName() {
    assertFails(Run.of(""), "'': the name is empty; name a file, or - for standard input");
  }

  @Test
  void mayHaveANameThatNoFileCanHave() {
    assertFails(
        Run.of("a\u0000b"),
        "a\\u0000b: cannot be a file name here;"
            + " check it, set LC_ALL=C.UTF-8, or use standard input (-)");
  }

  @Test
  void mayBeTooLongForAString() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength(Integer.MAX_VALUE);
    }
    assertFails(Run.of(huge), huge + ": longer than 2 GB; split it into single articles");
  }

  @Test
  void mayNotBeUtf8() throws IOException {
    Path latin = file("latin.txt", "Blåbær".getBytes(ISO_8859_1));
    assertFails(
        Run.of(latin),
        latin
            + ": not UTF-8 at byte offset 2 (0xE5);"
            + " try --charset windows-1252 for older Norwegian text");
  }

  @Test
  void mayBeUtf16() throws IOException {
    Path utf16 = file("utf16.txt", "\uFEFFBlåbær".getBytes(UTF_16LE));
    assertFails(
        Run.of(utf16),
        utf16 + ": not UTF-8 at byte offset 0 (0xFF); it looks like UTF-16: try --charset UTF-16");
    assertThat(Run.of("--charset", "UTF-16", utf16).out()).contains("Blåbær");
  }

  @Test
  void mayBeStandardInput() {
    assertFails(
        Run.withInput(new byte[] {'a', (byte) 0xC3}, "-"),
        "-: not UTF-8 at byte offset 1 (0xC3);"
            + " try --charset windows-1252 for older Norwegian text");
  }

  @Test
  void mayBeAStandardInputThatFails() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream out = OutputStream.nullOutputStream();
    assertThat(Main.run(new String[] {"-"}, Shell.withoutTerminal(broken, out, err))).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            Run.complaint("-: standard input cannot be read: gone; check what writes to it"));
  }

  @Test
  void isNamedWithoutDrivingTheTerminal() {
    assertThat(Run.of("a\u001B[31m\nb").err())
        .startsWith("tankestrek: a\\u001B[31m\\u000Ab: ")
        .hasLineCount(1);
  }

  private void assertFails(Run run, String complaint) {
    assertThat(run).isEqualTo(new Run(1, "", Run.complaint(complaint)));
  }
}
