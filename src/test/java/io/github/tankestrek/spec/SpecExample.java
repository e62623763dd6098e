package io.github.tankestrek.spec;

import java.util.Set;

/**
 * One example of the manual.
 *
 * @param file the name of the file it stands in
 * @param line the line its title stands in, counted from 1
 * @param title what it shows
 * @param details what its drawing shows beyond the usual
 * @param input the text to parse, escapes read
 * @param expected the drawing of the result
 */
public record SpecExample(
    String file, int line, String title, Set<Detail> details, String input, String expected) {

  /** {@return the file and the title, to find it by} */
  public String name() {
    return file + ": " + title;
  }

  /** {@return where the example stands} */
  public String place() {
    return file + ":" + line;
  }
}
