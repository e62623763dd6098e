package io.github.tankestrek.cli;

/**
 * What stands around articles that go into one stream.
 *
 * @param begin what comes before the first article, or before the end if there is none
 * @param separator what comes between two articles
 * @param stop what comes after each article
 * @param end what comes after the last article
 */
record Frame(String begin, String separator, String stop, String end) {
  /** Nothing. */
  static final Frame NONE = new Frame("", "", "", "");

  /** One after the other, two empty lines between them. */
  static final Frame PAGES = new Frame("", "\n\n", "", "");

  /** One a line. */
  static final Frame LINES = new Frame("", "", "\n", "");

  /** Elements of a JSON array. */
  static final Frame ARRAY = new Frame("[\n", ",\n", "", "\n]\n");
}
