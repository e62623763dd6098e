package io.github.tankestrek.cli;

import java.util.Optional;

/**
 * The names of the fields in a corpus.
 *
 * @param text the field with the text
 * @param id the field with the id; absent if an article without one is as good
 */
record CorpusFields(String text, Optional<String> id) {
  private static final String USUAL_ID = "id";

  String idName() {
    return id.orElse(USUAL_ID);
  }
}
