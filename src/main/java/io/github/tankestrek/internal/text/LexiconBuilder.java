package io.github.tankestrek.internal.text;

import com.google.common.base.Splitter;
import com.google.common.primitives.Shorts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects words with their classes. A word that stands in several lists has all their classes. */
final class LexiconBuilder {
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);
  private static final long NAME = GIVEN | WordClass.SURNAME.bit();

  final Words heads = new Words();
  final List<Head> headValues = new ArrayList<>();
  private final Map<Phrases, List<String>> phrases = new EnumMap<>(Phrases.class);
  private final Map<String, Long> classes = new LinkedHashMap<>();
  private final Map<String, Short> numbers = new LinkedHashMap<>();
  private final Map<String, List<SpeechVerb>> verbs = new LinkedHashMap<>();

  void add(String word, WordClass wordClass) {
    add(word, wordClass.bit());
  }

  private void add(String word, long more) {
    classes.merge(word.toLowerCase(Locale.ROOT), more, (a, b) -> a | b);
  }

  void addNumber(String word, WordClass wordClass, int number) {
    add(word, wordClass);
    numbers.put(word.toLowerCase(Locale.ROOT), (short) number);
  }

  void addVerb(String form, SpeechVerb verb) {
    verbs.computeIfAbsent(form.toLowerCase(Locale.ROOT), f -> new ArrayList<>(1)).add(verb);
    add(form, verb.particle() == null ? verb.kind() : WordClass.PHRASAL);
    addParticle(verb);
  }

  /** Adds a form of a verb that is not finite. */
  void addPhrasalForm(String form, SpeechVerb verb) {
    verbs.computeIfAbsent(form.toLowerCase(Locale.ROOT), f -> new ArrayList<>(1)).add(verb);
    add(form, WordClass.PHRASAL_FORM);
    addParticle(verb);
  }

  private void addParticle(SpeechVerb verb) {
    String particle = verb.particle();
    if (particle != null) {
      add(Splitter.on(' ').splitToList(particle).get(0), WordClass.PARTICLE);
    }
  }

  void addAgency(String name) {
    add(name, WordClass.AGENCY);
    addPhrase(Phrases.AGENCIES, name);
  }

  void addPhrase(Phrases list, String phrase) {
    phrases.computeIfAbsent(list, l -> new ArrayList<>()).add(phrase);
    add(PhraseList.firstWord(phrase), ClassSets.OPENS_PHRASE);
  }

  List<String> phrases(Phrases list) {
    return phrases.getOrDefault(list, List.of());
  }

  /** Adds a given name of either gender, unless the lists have it and know better. */
  void addGivenName(String name) {
    addUnless(name, GIVEN);
  }

  /** Adds a name that may be a given name or a surname, unless it is known as either. */
  void addSingleName(String name) {
    addUnless(name, NAME);
  }

  private void addUnless(String name, long any) {
    long known = classes.getOrDefault(name.toLowerCase(Locale.ROOT), 0L);
    if ((known & any) == 0) {
      add(name, any);
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

  /** {@return all words, each with the number of its set} */
  HashedWords words(Endings endings, ClassSets sets) {
    Map<String, Integer> numbered = new HashMap<>();
    for (Word word : Word.values()) {
      numbered.put(word.text(), word.number());
      add(word.text(), 0);
    }
    List<Map.Entry<String, Long>> entries = new ArrayList<>(classes.entrySet());
    // The short words are the frequent ones, and side by side they share the cache.
    entries.sort(Comparator.comparingInt(entry -> entry.getKey().length()));
    List<String> words = new ArrayList<>(entries.size());
    short[] values = new short[entries.size()];
    for (Map.Entry<String, Long> entry : entries) {
      String word = entry.getKey();
      boolean headless = endings.longest(word.toCharArray(), 0, word.length()) == Endings.NOT_FOUND;
      int number = numbered.getOrDefault(word, 0);
      values[words.size()] = sets.number(entry.getValue(), number, headless);
      words.add(word);
    }
    return new HashedWords(words, values);
  }

  /** {@return the numbers of the heads that no compound ends in} */
  BitSet wholeHeads() {
    BitSet whole = new BitSet();
    for (int i = 0; i < headValues.size(); i++) {
      whole.set(i, headValues.get(i).whole());
    }
    return whole;
  }

  HashedWords numbers() {
    return new HashedWords(List.copyOf(numbers.keySet()), Shorts.toArray(numbers.values()));
  }

  /** {@return the forms of verbs, each with its index in {@link #verbs()}} */
  HashedWords verbForms() {
    return HashedWords.numbered(List.copyOf(verbs.keySet()));
  }

  /** {@return the verbs of each form, in the order of their particles; those without come first} */
  List<List<SpeechVerb>> verbs() {
    Comparator<SpeechVerb> byParticle = Comparator.comparing(SpeechVerb::particleLetter);
    return verbs.values().stream().map(v -> v.stream().sorted(byParticle).toList()).toList();
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
}
