package io.github.tankestrek.internal.text;

/** The lists of phrases that blocks are told by. */
public enum Phrases {
  /** The names of news agencies and papers: {@code VG Nett}. */
  AGENCIES("agencies"),
  /** What stands before a writer's name: {@code tekst og foto}. */
  BYLINE_CUES("byline-cues"),
  /** What stands before a photographer's name: {@code arkivfoto}. */
  CAPTION_CUES("caption-cues"),
  /** What belongs to the page: {@code les også}. */
  FURNITURE("furniture");

  private final String list;

  Phrases(String list) {
    this.list = list;
  }

  /** {@return the name of the word list} */
  String list() {
    return list;
  }
}
