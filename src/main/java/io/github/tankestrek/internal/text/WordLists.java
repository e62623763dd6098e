package io.github.tankestrek.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The word lists as text resources: an entry a line, {@code #} for a comment. */
public final class WordLists {
  private static final String FOLDER = "/io/github/tankestrek/words/";

  private WordLists() {}

  /**
   * {@return the entries of a list in order}
   *
   * @param list the name of the list, without folder and ending
   */
  public static List<String> entries(String list) {
    String resource = FOLDER.concat(list).concat(".txt");
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + resource + " is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> entries = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          entries.add(line);
        }
      }
      return List.copyOf(entries);
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + resource + " cannot be read", e);
    }
  }
}
