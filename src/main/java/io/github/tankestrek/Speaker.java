package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody who is quoted in an article, with every place where the article mentions them.
 *
 * <pre>{@code
 * for (Speaker speaker : article.speakers()) {
 *   System.out.println(speaker.name() + " " + speaker.mentions().size());
 * }
 * }</pre>
 *
 * @param name the fullest form of the name in the article, without titles; for somebody unnamed the
 *     shortest noun phrase that says who; joint speakers are joined by {@code " & "}
 * @param kind what the speaker is
 * @param mentions where names, pronouns and descriptions stand for the speaker, in order, in the
 *     text as it was given, UTF-16 code units, half-open
 */
public record Speaker(String name, SpeakerKind kind, List<Span> mentions) implements Serializable {

  /** Copies the mentions and checks that nothing is null. */
  public Speaker {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    mentions = List.copyOf(mentions);
  }
}
