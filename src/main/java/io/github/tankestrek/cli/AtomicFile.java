package io.github.tankestrek.cli;

import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there in the
 * end. What is no ordinary file, such as a pipe or a device, is written where it is.
 */
final class AtomicFile extends OutputStream {
  private final Path target;
  private final Path beside;
  private final OutputStream out;
  private final Interruption interruption;

  private AtomicFile(Path target, Path beside, OutputStream out, Interruption interruption) {
    this.target = target;
    this.beside = beside;
    this.out = out;
    this.interruption = interruption;
  }

  /**
   * {@return the file, in a folder that is made if it is not there}
   *
   * @param file where it is to be
   * @param interruption who takes the unfinished file away if the program is interrupted
   */
  static AtomicFile create(Path file, Interruption interruption) throws UnwritableFileException {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        OutputStream device = new StandardOutput(Files.newOutputStream(target), target);
        return new AtomicFile(target, target, device, interruption);
      }
      Files.createDirectories(target.getParent());
      Path beside = target.resolveSibling(".tankestrek-" + randomName() + ".part");
      interruption.unfinished(beside);
      OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW);
      return new AtomicFile(target, beside, out, interruption);
    } catch (IOException e) {
      throw new UnwritableFileException(file.toString(), e);
    }
  }

  private static String randomName() {
    byte[] random = new byte[8];
    new SecureRandom().nextBytes(random);
    return BaseEncoding.base16().encode(random);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (ClosedPipeException e) {
      throw e;
    } catch (IOException e) {
      throw new UnwritableFileException(target.toString(), e);
    }
  }

  /** Puts the file in its place. */
  void commit() throws UnwritableFileException {
    try {
      out.close();
      if (beside.equals(target)) {
        return;
      }
      try {
        Files.move(
            beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UnwritableFileException(target.toString(), e);
    }
  }

  /** Takes away what has not been put in its place. */
  @Override
  public void close() throws IOException {
    out.close();
    if (!beside.equals(target)) {
      Files.deleteIfExists(beside);
    }
    interruption.finished();
  }
}
