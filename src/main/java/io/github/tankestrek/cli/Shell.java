package io.github.tankestrek.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What the program is connected to.
 *
 * @param in standard input
 * @param out standard output, written in UTF-8
 * @param err standard error
 * @param terminal whether somebody looks at the output
 */
record Shell(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
  /** {@return the same, with nobody looking} */
  static Shell withoutTerminal(InputStream in, OutputStream out, OutputStream err) {
    return new Shell(in, out, err, new Terminal(false, false, false));
  }

  /** Writes to standard output. */
  void write(String text) throws IOException {
    if (!text.isEmpty()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  /** {@return a writer of text for a person} */
  static PrintWriter utf8(OutputStream target) {
    return new PrintWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), true);
  }
}
