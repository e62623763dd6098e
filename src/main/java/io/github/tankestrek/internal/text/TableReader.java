package io.github.tankestrek.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link TableWriter} wrote, in the same order. */
final class TableReader {
  private final ByteBuffer in;

  TableReader(byte[] written) {
    this.in = ByteBuffer.wrap(written);
  }

  byte[] bytes() {
    byte[] array = new byte[in.getInt()];
    in.get(array);
    return array;
  }

  short[] shorts() {
    short[] array = new short[in.getInt()];
    in.asShortBuffer().get(array);
    skip(array.length * Short.BYTES);
    return array;
  }

  char[] chars() {
    char[] array = new char[in.getInt()];
    in.asCharBuffer().get(array);
    skip(array.length * Character.BYTES);
    return array;
  }

  int[] ints() {
    int[] array = new int[in.getInt()];
    in.asIntBuffer().get(array);
    skip(array.length * Integer.BYTES);
    return array;
  }

  long[] longs() {
    long[] array = new long[in.getInt()];
    in.asLongBuffer().get(array);
    skip(array.length * Long.BYTES);
    return array;
  }

  String[] strings() {
    String[] strings = new String[in.getInt()];
    String all = new String(bytes(), StandardCharsets.UTF_8);
    int start = 0;
    for (int i = 0; i < strings.length; i++) {
      int end = all.indexOf('\n', start);
      strings[i] = end < 0 ? all.substring(start) : all.substring(start, end);
      start = end + 1;
    }
    return strings;
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }
}
