package io.github.tankestrek.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output, which tells a reader that went away from a full disk. */
final class StandardOutput extends OutputStream {
  private static final int FILE_TYPE = 0170000;
  private static final int FIFO = 0010000;
  private static final int SOCKET = 0140000;

  private final OutputStream target;
  private final Path device;

  /**
   * Makes the output.
   *
   * @param target what to write to
   * @param device the name of the target in the file system, where there are such names
   */
  StandardOutput(OutputStream target, Path device) {
    this.target = target;
    this.device = device;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      throw isClosedPipe(e) ? new ClosedPipeException(e) : e;
    }
  }

  @Override
  public void flush() throws IOException {
    target.flush();
  }

  private boolean isClosedPipe(IOException failure) {
    // "Broken pipe" on Unix in English only ("Røret ble brutt" in Norwegian), "The pipe is being
    // closed" on Windows. A write to a pipe fails for no other reason.
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || isPipe();
  }

  private boolean isPipe() {
    try {
      int type = (Integer) Files.getAttribute(device, "unix:mode") & FILE_TYPE;
      return type == FIFO || type == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
