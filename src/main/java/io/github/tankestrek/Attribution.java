package io.github.tankestrek;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted, where the article says so, and which rule decided.
 *
 * <pre>{@code
 * quote.attribution().map(Attribution::basis); // Optional[following-clause]
 * quote.attribution().flatMap(Attribution::cue).map(Cue::lemma); // Optional[si]
 * }</pre>
 *
 * @param speaker the speaker; absent for an interviewer's question, or where the mention cannot be
 *     resolved
 * @param mention the noun phrase that names the source, as near as it stands
 * @param cue the verb or expression that introduces the quote
 * @param basis the rule that decided
 */
public record Attribution(
    Optional<Speaker> speaker, Optional<Mention> mention, Optional<Cue> cue, Basis basis)
    implements Serializable {

  /** Checks that nothing is null. */
  public Attribution {
    requireNonNull(speaker, "speaker");
    requireNonNull(mention, "mention");
    requireNonNull(cue, "cue");
    requireNonNull(basis, "basis");
  }

  private Object writeReplace() {
    return new Serialized(speaker.orElse(null), mention.orElse(null), cue.orElse(null), basis);
  }

  /** {@link Optional} is not serializable. */
  private record Serialized(
      @Nullable Speaker speaker, @Nullable Mention mention, @Nullable Cue cue, Basis basis)
      implements Serializable {

    private Object readResolve() {
      return new Attribution(
          Optional.ofNullable(speaker),
          Optional.ofNullable(mention),
          Optional.ofNullable(cue),
          basis);
    }
  }
}
