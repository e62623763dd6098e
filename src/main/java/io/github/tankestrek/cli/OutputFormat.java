package io.github.tankestrek.cli;

import com.google.common.base.Ascii;

/** What {@code --format} chooses from. */
enum OutputFormat {
  /** An outline to read. */
  TEXT,
  /** One indented object, or an array of them if there are several inputs. */
  JSON,
  /** One object a line. */
  JSONL;

  /** {@return the name on the command line} */
  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
