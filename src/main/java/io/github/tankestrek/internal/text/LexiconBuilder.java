package io.github.tankestrek.internal.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects words with their classes. A word that stands in several lists has all their classes. */
final class LexiconBuilder {
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);
  private static final long NAME = GIVEN | WordClass.SURNAME.bit();

  final Words words = new Words();
  final Words heads = new Words();
  final List<Head> headValues = new ArrayList<>();
  final List<String> agencies = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  void add(String word, WordClass wordClass) {
    entry(word).classes |= wordClass.bit();
  }

  void addNumber(String word, WordClass wordClass, int number) {
    Entry entry = entry(word);
    entry.classes |= wordClass.bit();
    entry.number = (byte) number;
  }

  void addVerb(String form, SpeechVerb verb) {
    Entry entry = entry(form);
    entry.verbs.add(verb);
    entry.classes |= (verb.particle() == null ? verb.kind() : WordClass.PHRASAL).bit();
    String particle = verb.particle();
    if (particle != null) {
      add(Splitter.on(' ').splitToList(particle).get(0), WordClass.PARTICLE);
    }
  }

  void addAgency(String name) {
    add(name, WordClass.AGENCY);
    agencies.add(name);
  }

  /** Adds a given name of either gender, unless the lists have it and know better. */
  void addGivenName(String name) {
    Entry entry = entry(name);
    if ((entry.classes & GIVEN) == 0) {
      entry.classes |= GIVEN;
    }
  }

  /** Adds a name that may be a given name or a surname, unless it is known as either. */
  void addSingleName(String name) {
    Entry entry = entry(name);
    if ((entry.classes & NAME) == 0) {
      entry.classes |= NAME;
    }
  }

  void addHead(String form, Head head) {
    if (heads.number(form.toLowerCase(Locale.ROOT)) == headValues.size()) {
      headValues.add(head);
    }
  }

  Lexicon build() {
    return new Lexicon(this);
  }

  long[] classes() {
    return entries.stream().mapToLong(e -> e.classes).toArray();
  }

  byte[] numbers() {
    byte[] numbers = new byte[entries.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = entries.get(i).number;
    }
    return numbers;
  }

  List<ImmutableList<SpeechVerb>> verbs() {
    return entries.stream()
        .map(e -> ImmutableList.copyOf(e.verbs))
        .collect(ImmutableList.toImmutableList());
  }

  private Entry entry(String word) {
    int number = words.number(word.toLowerCase(Locale.ROOT));
    if (number == entries.size()) {
      entries.add(new Entry());
    }
    return entries.get(number);
  }

  /** Numbers words in the order of their first coming. */
  static final class Words {
    private final List<String> list = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String word) {
      Integer known = numbers.putIfAbsent(word, list.size());
      if (known != null) {
        return known;
      }
      list.add(word);
      return list.size() - 1;
    }

    List<String> list() {
      return list;
    }
  }

  private static final class Entry {
    long classes;
    byte number;
    final List<SpeechVerb> verbs = new ArrayList<>(0);
  }
}
