package io.github.tankestrek;

/**
 * What a {@link Speaker} is.
 *
 * <pre>{@code
 * article.speakers().stream().filter(s -> s.kind() == SpeakerKind.UNNAMED).toList();
 * }</pre>
 */
public enum SpeakerKind {
  /** A person whose name stands in the article. */
  PERSON("person"),
  /** One person whom the article does not name. */
  UNNAMED("unnamed"),
  /** Several persons who speak as one. */
  GROUP("group"),
  /** A firm, an authority, a paper, a document. */
  ORGANIZATION("organization");

  private final String label;

  SpeakerKind(String label) {
    this.label = label;
  }

  /** {@return the name in the output, such as {@code person}} */
  public String label() {
    return label;
  }
}
