package io.github.tankestrek.cli;

import com.google.common.base.Ascii;

/** What {@code --color} chooses from. */
enum ColorChoice {
  /** Colours on a terminal, unless NO_COLOR is set. */
  AUTO,
  /** Colours. */
  ALWAYS,
  /** No colours. */
  NEVER;

  /** {@return the name on the command line} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
