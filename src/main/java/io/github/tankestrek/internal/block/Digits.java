package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.Tokens;

/** Reads small whole numbers. */
final class Digits {
  private static final int MOST = 4;

  private Digits() {}

  /** {@return the value of a token of up to four ASCII digits, or -1} */
  static int value(Tokens tokens, int token) {
    return tokens.end(token) - tokens.start(token) > MOST ? -1 : value(tokens.text(token));
  }

  /** {@return the value of up to four ASCII digits, or -1} */
  static int value(String text) {
    if (text.isEmpty() || text.length() > MOST) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
