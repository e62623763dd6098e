package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
  @TempDir private Path folder;

  @Test
  void bytesComeThrough() throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    OutputStream out = new StandardOutput(target, folder.resolve("none"));
    out.write('a');
    out.write(new byte[] {'b', 'c', 'd'}, 1, 2);
    out.flush();
    assertThat(target.toString()).isEqualTo("acd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "Relais brisé (pipe)"})
  void aClosedPipeIsKnownByItsMessage(String message) {
    assertThatExceptionOfType(ClosedPipeException.class)
        .isThrownBy(() -> outputTo(folder, message).write('x'))
        .withMessage(message);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aClosedPipeIsKnownInOtherLanguagesByWhatTheOutputIs() throws Exception {
    Path pipe = folder.resolve("pipe");
    Process making = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assertThat(making.waitFor()).isZero();
    assertThatExceptionOfType(ClosedPipeException.class)
        .isThrownBy(() -> outputTo(pipe, "Røret ble brutt").write('x'));
  }

  @Test
  void everyOtherFailureComesThrough() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatIOException()
        .isThrownBy(() -> outputTo(file, "Ikke mer plass på enheten").write('x'))
        .isExactlyInstanceOf(IOException.class);
    assertThatIOException()
        .isThrownBy(() -> outputTo(folder.resolve("none"), null).write('x'))
        .isExactlyInstanceOf(IOException.class);
  }

  private static OutputStream outputTo(Path device, String message) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException(message);
          }
        };
    return new StandardOutput(failing, device);
  }
}
