package io.github.tankestrek.internal.text;

import java.util.Arrays;

/** Growing columns of tokens. */
@SuppressWarnings("EnumOrdinal") // Kept as bytes in a column.
final class TokenBuffer {
  int size;
  int[] starts;
  int[] ends;
  int[] hashes;
  short[] sets;
  byte[] kinds;
  byte[] flags;

  TokenBuffer(int capacity) {
    starts = new int[capacity];
    ends = new int[capacity];
    hashes = new int[capacity];
    sets = new short[capacity];
    kinds = new byte[capacity];
    flags = new byte[capacity];
  }

  void add(TokenKind kind, int start, int end, int hash, int set, int flag) {
    if (size == starts.length) {
      grow(size + size / 2 + 16);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    sets[size] = (short) set;
    kinds[size] = (byte) kind.ordinal();
    flags[size++] = (byte) flag;
  }

  void flag(int token, int flag) {
    flags[token] |= (byte) flag;
  }

  private void grow(int capacity) {
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    sets = Arrays.copyOf(sets, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    flags = Arrays.copyOf(flags, capacity);
  }
}
