package io.github.tankestrek.internal.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes arrays so that {@link TableReader} has them back at the price of a copy. */
final class TableWriter {
  private final DataOutputStream out;

  TableWriter(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  void bytes(byte[] array) throws IOException {
    out.writeInt(array.length);
    out.write(array);
  }

  void shorts(short[] array) throws IOException {
    out.writeInt(array.length);
    for (short value : array) {
      out.writeShort(value);
    }
  }

  void chars(char[] array) throws IOException {
    out.writeInt(array.length);
    for (char value : array) {
      out.writeChar(value);
    }
  }

  void ints(int[] array) throws IOException {
    out.writeInt(array.length);
    for (int value : array) {
      out.writeInt(value);
    }
  }

  void longs(long[] array) throws IOException {
    out.writeInt(array.length);
    for (long value : array) {
      out.writeLong(value);
    }
  }

  /** Writes strings without line breaks. */
  void strings(List<String> strings) throws IOException {
    out.writeInt(strings.size());
    bytes(String.join("\n", strings).getBytes(StandardCharsets.UTF_8));
  }
}
