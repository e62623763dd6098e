package io.github.tankestrek.internal.block;

import io.github.tankestrek.internal.text.Tokens;

/** Finds a character inside a token. */
final class CharFinder {
  static final int NOT_FOUND = -1;

  private CharFinder() {}

  /** {@return the position in the text of the first such character, or {@link #NOT_FOUND}} */
  static int find(Tokens tokens, int token, char c) {
    return tokens.text().indexOf(c, tokens.start(token), tokens.end(token));
  }
}
