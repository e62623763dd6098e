package io.github.tankestrek.internal.text;

import java.util.Arrays;

/** Growing columns of tokens. */
final class TokenBuffer {
  int size;
  int[] starts;

  /** The {@link Traits} of each token. */
  int[] traits;

  TokenBuffer(int capacity) {
    starts = new int[capacity];
    traits = new int[capacity];
  }

  void add(int start, int end, int trait) {
    if (size == starts.length) {
      int capacity = size + size / 2 + 16;
      starts = Arrays.copyOf(starts, capacity);
      traits = Arrays.copyOf(traits, capacity);
    }
    starts[size] = start;
    traits[size++] = trait | Math.min(end - start, Traits.LONG) << Traits.LENGTH_SHIFT;
  }
}
