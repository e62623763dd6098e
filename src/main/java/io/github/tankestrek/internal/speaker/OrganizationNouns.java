package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Resolves nouns for organizations that the article names: {@code hotellet, partiet}. */
final class OrganizationNouns {
  private static final String PARTY = "partiet";
  private static final int SHORTEST_SHARED = 4;

  private final Tokens tokens;
  private final People people;

  OrganizationNouns(Tokens tokens, People people) {
    this.tokens = tokens;
    this.people = people;
  }

  /** {@return the organization that a phrase of one noun stands for, or null} */
  @Nullable Person named(SourcePhrase source) {
    if (source.end() - source.first() > 1) {
      return null;
    }
    String noun = CaseFold.lower(tokens.text(source.noun()));
    if (PARTY.equals(noun)) {
      return party(source.first());
    }
    Person found = null;
    for (Person named : people.first()) {
      boolean full = named.kind == SpeakerKind.ORGANIZATION && named.name.size() > 1;
      if (full && opens(noun, CaseFold.lower(named.name.lastText(tokens)))) {
        found = named;
      }
    }
    return found;
  }

  /** The party that the article has named last, of those that do something. */
  private @Nullable Person party(int before) {
    Person found = null;
    int last = -1;
    for (Person named : people.first()) {
      TokenRange mention = named.mentions.get(0);
      if (named.kind == SpeakerKind.ORGANIZATION && named.subjects > 0 && isParty(mention)) {
        int nearest = named.lastMentionBefore(before);
        found = nearest > last ? named : found;
        last = Math.max(last, nearest);
      }
    }
    return found;
  }

  private boolean isParty(TokenRange name) {
    return tokens.is(name.first(), WordClass.PARTY) || tokens.is(name.end() - 1, WordClass.PARTY);
  }

  private static boolean opens(String noun, String name) {
    return name.length() >= SHORTEST_SHARED && noun.startsWith(name);
  }
}
