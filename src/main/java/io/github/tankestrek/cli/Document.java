package io.github.tankestrek.cli;

/**
 * One text, ready to be parsed.
 *
 * @param source what the output calls it: the file as given, or the id in a corpus
 * @param name a relative path for a file about it, parts separated by a slash
 * @param text the whole text
 */
record Document(String source, String name, String text) {}
