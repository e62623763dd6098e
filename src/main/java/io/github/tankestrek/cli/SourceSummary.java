package io.github.tankestrek.cli;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.Comparators;
import io.github.tankestrek.QuoteTally;
import io.github.tankestrek.SourceCount;
import io.github.tankestrek.SourceCounts;
import io.github.tankestrek.SpeakerKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is heard in many articles; grows while they are counted.
 *
 * <p>A name is unique within its article alone. Over articles the persons and the organizations of
 * one name are taken for one; somebody unnamed ("the driver") and a group are somebody else in each
 * article.
 */
final class SourceSummary {
  private static final Comparator<Heard> BY_WORDS =
      comparingInt((Heard heard) -> heard.quoted.quotes())
          .thenComparingInt(heard -> heard.quoted.words())
          .thenComparingInt(heard -> heard.articles)
          .thenComparing(heard -> heard.name, Comparator.reverseOrder());

  private final Map<SpeakerKind, Heard> kinds = new EnumMap<>(SpeakerKind.class);
  private final Map<String, Heard> names = new HashMap<>();
  private QuoteTally attributed = QuoteTally.NONE;
  private QuoteTally unattributed = QuoteTally.NONE;
  private QuoteTally questions = QuoteTally.NONE;
  private int articles;
  private int articlesThatQuote;
  private int headlines;
  private int headlinesThatQuote;

  /** Adds the counts of one article. */
  void add(SourceCounts counts, boolean hasHeadline) {
    articles++;
    articlesThatQuote += counts.attributed().plus(counts.unattributed()).quotes() > 0 ? 1 : 0;
    headlines += hasHeadline ? 1 : 0;
    headlinesThatQuote += counts.headlineQuotes() ? 1 : 0;
    attributed = attributed.plus(counts.attributed());
    unattributed = unattributed.plus(counts.unattributed());
    questions = questions.plus(counts.questions());
    for (SourceCount source : counts.sources()) {
      SpeakerKind kind = source.speaker().kind();
      ofKind(kind).add(source);
      if (kind == SpeakerKind.PERSON || kind == SpeakerKind.ORGANIZATION) {
        String name = source.speaker().name();
        names.computeIfAbsent(kind.label() + " " + name, key -> new Heard(name, kind)).add(source);
      }
    }
  }

  /**
   * {@return the sources of one kind; their {@code articles} is how many they are in all articles}
   */
  Heard ofKind(SpeakerKind kind) {
    return kinds.computeIfAbsent(kind, key -> new Heard(key.label(), key));
  }

  /** {@return the persons and organizations that are quoted most, the most quoted first} */
  List<Heard> mostHeard(int number) {
    return names.values().stream().collect(Comparators.greatest(number, BY_WORDS));
  }

  QuoteTally attributed() {
    return attributed;
  }

  QuoteTally unattributed() {
    return unattributed;
  }

  QuoteTally questions() {
    return questions;
  }

  int articles() {
    return articles;
  }

  int articlesThatQuote() {
    return articlesThatQuote;
  }

  int headlines() {
    return headlines;
  }

  int headlinesThatQuote() {
    return headlinesThatQuote;
  }

  /** A source in several articles. */
  static final class Heard {
    private final String name;
    private final SpeakerKind kind;
    private int articles;
    private QuoteTally quoted = QuoteTally.NONE;

    private Heard(String name, SpeakerKind kind) {
      this.name = name;
      this.kind = kind;
    }

    private void add(SourceCount source) {
      articles++;
      quoted = quoted.plus(source.quoted());
    }

    String name() {
      return name;
    }

    SpeakerKind kind() {
      return kind;
    }

    int articles() {
      return articles;
    }

    QuoteTally quoted() {
      return quoted;
    }
  }
}
