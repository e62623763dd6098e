package io.github.tankestrek.html;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Basis;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteTally;
import io.github.tankestrek.SourceCounts;
import io.github.tankestrek.Speaker;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** All voices of an article, and which one each quote belongs to. */
final class Voices {
  /** So many classes the style sheet has for speakers; further speakers begin anew. */
  static final int STYLES = 32;

  private static final int ALPHABET = 26;

  private final ImmutableList<Voice> speakers;
  private final Voice interviewer;
  private final Voice unknown;
  private final ImmutableList<Voice> byQuote;

  private Voices(Owners owners, Article article, Labels labels, String prefix) {
    ImmutableList.Builder<Voice> found = ImmutableList.builder();
    for (int i = 0; i < owners.speakers; i++) {
      Speaker speaker = article.speakers().get(i);
      found.add(
          owners.voice(
              i,
              letters(i),
              speaker.name(),
              labels.of(speaker.kind()),
              "s" + i % STYLES,
              prefix + "s" + (i + 1)));
    }
    speakers = found.build();
    interviewer =
        owners.voice(
            owners.interviewer(),
            labels.get(Label.INTERVIEWER_KEY),
            labels.get(Label.INTERVIEWER),
            "",
            Voice.INTERVIEWER,
            prefix + Voice.INTERVIEWER);
    unknown =
        owners.voice(
            owners.nobody(),
            "?",
            labels.get(Label.UNKNOWN),
            "",
            Voice.UNKNOWN,
            prefix + Voice.UNKNOWN);
    byQuote = owners.owners.stream().map(this::voice).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the voices of an article}
   *
   * @param prefix what the ids of this article begin with
   * @throws IllegalArgumentException if a quote's speaker is not one of the article's speakers
   */
  static Voices of(Article article, Labels labels, String prefix) {
    return new Voices(new Owners(article), article, labels, prefix);
  }

  /** Counts in letters, for numbers count the quotes: A to Z, AA to AZ, and so on. */
  static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % ALPHABET));
    return index < ALPHABET ? last : letters(index / ALPHABET - 1) + last;
  }

  private Voice voice(int owner) {
    if (owner < speakers.size()) {
      return speakers.get(owner);
    }
    return owner == speakers.size() ? interviewer : unknown;
  }

  /** {@return the voice of a quote, by its index in the article} */
  Voice ofQuote(int quote) {
    return byQuote.get(quote);
  }

  /** {@return the speakers, in the order of the article} */
  ImmutableList<Voice> speakers() {
    return speakers;
  }

  /** {@return the speakers, then the interviewer and nobody if words are theirs} */
  ImmutableList<Voice> heard() {
    Stream<Voice> others =
        Stream.of(interviewer, unknown).filter(voice -> !voice.quotes().isEmpty());
    return Stream.concat(speakers.stream(), others).collect(ImmutableList.toImmutableList());
  }

  /** {@return the number of quotes without a speaker, an interviewer's aside} */
  int unattributed() {
    return unknown.quotes().size();
  }

  /** {@return the words of all quotes but an interviewer's} */
  int quotedWords() {
    return speakers.stream().mapToInt(voice -> voice.tally().words()).sum()
        + unknown.tally().words();
  }

  /** Counts quotes and words for each owner: speakers by index, an interviewer, nobody. */
  private static final class Owners {
    private final int speakers;
    private final ImmutableList<Integer> owners;
    private final Map<Integer, ImmutableList.Builder<Integer>> quotes = new HashMap<>();
    private final QuoteTally[] tallies;

    Owners(Article article) {
      speakers = article.speakers().size();
      tallies = tallies(article, SourceCounts.of(article));
      // By name, which one speaker alone has: a speaker's hash costs as much as all its mentions.
      Map<String, Integer> indexes = new HashMap<>();
      for (int i = 0; i < speakers; i++) {
        indexes.putIfAbsent(article.speakers().get(i).name(), i);
      }
      ImmutableList.Builder<Integer> found = ImmutableList.builder();
      int number = 0;
      for (Quote quote : article.quotes()) {
        int owner = owner(quote, indexes);
        found.add(owner);
        quotes.computeIfAbsent(owner, none -> ImmutableList.builder()).add(++number);
      }
      owners = found.build();
    }

    private static QuoteTally[] tallies(Article article, SourceCounts counts) {
      Map<String, QuoteTally> byName = new HashMap<>();
      counts.sources().forEach(source -> byName.put(source.speaker().name(), source.quoted()));
      return Stream.concat(
              article.speakers().stream()
                  .map(speaker -> byName.getOrDefault(speaker.name(), QuoteTally.NONE)),
              Stream.of(counts.questions(), counts.unattributed()))
          .toArray(QuoteTally[]::new);
    }

    private int owner(Quote quote, Map<String, Integer> indexes) {
      Speaker speaker = quote.speaker().orElse(null);
      if (speaker == null) {
        return quote
                .attribution()
                .map(Attribution::basis)
                .filter(Basis.QUESTION::equals)
                .isPresent()
            ? interviewer()
            : nobody();
      }
      Integer index = indexes.get(speaker.name());
      if (index == null) {
        throw new IllegalArgumentException(
            "a quote's speaker, " + speaker.name() + ", is not among the article's speakers");
      }
      return index;
    }

    int interviewer() {
      return speakers;
    }

    int nobody() {
      return speakers + 1;
    }

    Voice voice(int owner, String key, String name, String kind, String style, String id) {
      ImmutableList<Integer> own =
          quotes.containsKey(owner) ? quotes.get(owner).build() : ImmutableList.of();
      return new Voice(key, name, kind, style, id, own, tallies[owner]);
    }
  }
}
