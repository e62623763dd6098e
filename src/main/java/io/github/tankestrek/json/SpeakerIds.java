package io.github.tankestrek.json;

import io.github.tankestrek.Speaker;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The index of each speaker of an article. */
final class SpeakerIds {
  private final List<Speaker> speakers;
  // A speaker's hash code is as dear as it has mentions, and there may be a quote for each of them.
  private final IdentityHashMap<Speaker, Integer> known = new IdentityHashMap<>();
  private final Map<Speaker, Integer> equal = new HashMap<>();

  SpeakerIds(List<Speaker> speakers) {
    this.speakers = speakers;
    for (int id = 0; id < speakers.size(); id++) {
      known.putIfAbsent(speakers.get(id), id);
    }
  }

  /**
   * {@return the index of a speaker that is, or equals, one of the article's}
   *
   * @throws IllegalArgumentException if there is none
   */
  int of(Speaker speaker) {
    return known.computeIfAbsent(speaker, this::ofEqual);
  }

  private int ofEqual(Speaker speaker) {
    if (equal.isEmpty()) {
      for (int id = 0; id < speakers.size(); id++) {
        equal.putIfAbsent(speakers.get(id), id);
      }
    }
    Integer id = equal.get(speaker);
    if (id == null) {
      throw new IllegalArgumentException(
          "a quote's speaker is not in Article.speakers(): " + speaker.name());
    }
    return id;
  }
}
