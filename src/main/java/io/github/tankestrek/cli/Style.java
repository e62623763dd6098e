package io.github.tankestrek.cli;

/** Sets off parts of a text on a terminal. */
enum Style {
  /** Without any colour. */
  PLAIN,
  /** With the colours that the terminal's owner chose, named by number (ECMA-48). */
  COLORED;

  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String CYAN = "36";

  /** {@return a title or heading} */
  String title(String text) {
    return set(BOLD, text);
  }

  /** {@return a speaker's name} */
  String name(String text) {
    return set(CYAN, text);
  }

  /** {@return what is beside the point} */
  String aside(String text) {
    return set(FAINT, text);
  }

  private String set(String code, String text) {
    return this == PLAIN || text.isBlank() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
