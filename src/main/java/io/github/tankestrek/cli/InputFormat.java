package io.github.tankestrek.cli;

import com.google.common.base.Ascii;

/** What {@code --input-format} chooses from. */
enum InputFormat {
  /** By the file's name: .jsonl and .ndjson, also with .gz, are JSON Lines. */
  AUTO,
  /** Plain text, an article in each file. */
  TEXT,
  /** JSON Lines, an article on each line. */
  JSONL;

  /** {@return the name on the command line} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
