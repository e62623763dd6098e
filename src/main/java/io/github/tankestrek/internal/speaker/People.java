package io.github.tankestrek.internal.speaker;

import com.google.common.collect.Iterables;
import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.text.CaseFold;
import io.github.tankestrek.internal.text.Gender;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom an article names. Two passes: the full names first, so that a surname joins its
 * bearer wherever the full name stands; then the single ones.
 */
final class People {
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  private static final int MOST = 200;

  /** So many people of one name are looked at. */
  private static final int MOST_BEARERS = 50;

  private static final int FAMOUS = 8;

  private static final char LAST_LATIN = '\u024F';

  private final Tokens tokens;
  private final BitSet sources;
  private final Map<String, List<Person>> byLast = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();
  private final Map<Integer, Person> byToken = new HashMap<>();

  /** The tokens with which names begin, since most don't. */
  private final BitSet firstTokens = new BitSet();

  private final List<Person> all = new ArrayList<>();

  /** Surnames that alone stand for another person than the full names with them. */
  private final Set<String> ownBearer = new HashSet<>();

  /** The last words of all names, to tell a genitive from a name that ends in s. */
  private final Set<String> lastWords = new HashSet<>();

  private People(Tokens tokens, BitSet sources) {
    this.tokens = tokens;
    this.sources = sources;
  }

  /**
   * {@return everybody named}
   *
   * @param mentions the names in order
   * @param sources the first tokens of the names that clauses give as sources
   */
  static People of(Tokens tokens, List<NameMention> mentions, BitSet sources) {
    People people = new People(tokens, sources);
    for (NameMention mention : mentions) {
      people.lastWords.add(key(tokens.text(mention.end() - 1)));
    }
    for (NameMention mention : mentions) {
      if (mention.end() - mention.first() > 1) {
        people.add(mention);
      }
    }
    people.findOwnBearers(mentions);
    for (NameMention mention : mentions) {
      if (mention.end() - mention.first() == 1) {
        people.add(mention);
      }
    }
    for (Person person : people.all) {
      person.mentions.sort((a, b) -> Integer.compare(a[0], b[0]));
      if (people.isPlace(person)) {
        person.kind = SpeakerKind.ORGANIZATION;
      }
      person.isSure = people.isSure(person);
    }
    return people;
  }

  /** A single name on no list of names that stands after a preposition of place. */
  private boolean isPlace(Person person) {
    if (person.name.size() > 1 || !person.roles.isEmpty() || !person.isPerson()) {
      return false;
    }
    boolean place = false;
    for (int[] mention : person.mentions) {
      boolean named =
          tokens.isAny(
              mention[0],
              WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE, WordClass.SURNAME));
      if (named) {
        return false;
      }
      place |= isAfterPlacePreposition(mention[0]);
    }
    return place;
  }

  /** A name that is listed, comes with a role, age or party, or is a subject more than once. */
  private boolean isSure(Person person) {
    if (!person.roles.isEmpty()
        || !person.ties.isEmpty()
        || person.age >= 0
        || person.gender != Gender.UNKNOWN
        || person.subjects > 1) {
      return true;
    }
    int[] mention = person.mentions.get(0);
    for (int i = mention[0]; i < mention[1]; i++) {
      if (tokens.isAny(i, GIVEN | WordClass.SURNAME.bit())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterPlacePreposition(int token) {
    int before = token - 1;
    return before >= 0 && (tokens.is(before, "i") || tokens.is(before, "på"));
  }

  /**
   * Papers introduce people by their full names. A surname that stands alone again and again before
   * a full name with it belongs to somebody who needs no introduction.
   */
  private void findOwnBearers(List<NameMention> mentions) {
    Map<String, Integer> alone = new HashMap<>();
    for (NameMention mention : mentions) {
      if (mention.end() - mention.first() > 1 || mention.quoted()) {
        continue;
      }
      String word = key(tokens.text(mention.end() - 1));
      List<Person> bearers = byLast.get(word);
      if (bearers == null) {
        continue;
      }
      boolean introduced =
          bearers.stream()
              .limit(MOST_BEARERS)
              .anyMatch(p -> p.mentions.get(0)[0] < mention.first());
      if (!introduced && alone.merge(word, 1, Integer::sum) >= FAMOUS) {
        ownBearer.add(word);
      }
    }
  }

  /** {@return who is named at a token, or null if no name begins there} */
  @Nullable Person at(int token) {
    return firstTokens.get(token) ? byToken.get(token) : null;
  }

  /** {@return whom the article names first; nobody looks for a description beyond these} */
  List<Person> first() {
    return all.size() <= MOST ? all : all.subList(0, MOST);
  }

  private void add(NameMention mention) {
    List<String> words = words(mention.first(), mention.end());
    int last = words.size() - 1;
    String genitive = words.get(last);
    if (endsInS(genitive)) {
      String base = genitive.substring(0, genitive.length() - 1);
      if (lastWords.contains(key(base))) {
        words.set(last, base);
      }
    }
    Person person = known(words, mention);
    if (person == null) {
      person = new Person(words, kind(mention));
      all.add(person);
      byLast.computeIfAbsent(key(words.get(words.size() - 1)), k -> new ArrayList<>(1)).add(person);
      byFirst.computeIfAbsent(key(words.get(0)), k -> new ArrayList<>(1)).add(person);
    } else if (words.size() > person.name.size()) {
      person.name = words;
      byFirst.computeIfAbsent(key(words.get(0)), k -> new ArrayList<>(1)).add(person);
    }
    if (tokens.isAny(mention.first(), GIVEN) && mention.end() - mention.first() > 1) {
      person.kind = kind(mention);
    }
    person.isKnownByOneName |= mention.end() - mention.first() == 1;
    person.subjects += mention.subject() ? 1 : 0;
    person.mentions.add(new int[] {mention.first(), mention.end()});
    byToken.put(mention.first(), person);
    firstTokens.set(mention.first());
    learn(person, mention);
  }

  private static boolean endsInS(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 's' || last == 'S';
  }

  /** The words of a name, the last one without the genitive if the article has it so too. */
  private List<String> words(int first, int end) {
    List<String> words = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      String word = tokens.text(i);
      boolean initialStop = tokens.is(i, '.') && !words.isEmpty();
      if (initialStop) {
        words.set(words.size() - 1, words.get(words.size() - 1) + ".");
      } else if (!tokens.isAfterBlank(i) && !words.isEmpty()
          || i > first && tokens.kind(i - 1).isQuote()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + word);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private @Nullable Person known(List<String> words, NameMention mention) {
    String last = key(words.get(words.size() - 1));
    boolean given = words.size() == 1 && (isGivenOnly(mention.first()) || ownBearer.contains(last));
    Person found = given ? nearest(byFirst.get(last), mention) : null;
    found = found != null || given ? found : best(byLast.get(last), words, mention);
    if (given && found == null) {
      found = nearestSingle(byLast.get(last));
    }
    if (found == null && last.length() > 2 && last.endsWith("s")) {
      String base = last.substring(0, last.length() - 1);
      List<String> stripped = new ArrayList<>(words);
      String lastWord = words.get(words.size() - 1);
      stripped.set(words.size() - 1, lastWord.substring(0, lastWord.length() - 1));
      found = best(byLast.get(base), stripped, mention);
      if (found == null && words.size() == 1) {
        found = nearest(byFirst.get(base), mention);
      }
      if (found == null) {
        words.set(words.size() - 1, genitiveBase(words, mention));
      } else {
        words.set(words.size() - 1, lastWord.substring(0, lastWord.length() - 1));
      }
    }
    if (found == null && words.size() == 1) {
      found = nearest(byFirst.get(last), mention);
    }
    return found;
  }

  /** A name that no other mention explains keeps its s, unless the given name or a noun tells. */
  private String genitiveBase(List<String> words, NameMention mention) {
    String last = words.get(words.size() - 1);
    int token = mention.end() - 1;
    boolean listed =
        tokens.isAny(
            token,
            WordClass.of(
                WordClass.SURNAME,
                WordClass.GIVEN_MALE,
                WordClass.GIVEN_FEMALE,
                WordClass.ORGANIZATION,
                WordClass.PLACE));
    boolean nounFollows =
        token + 1 < tokens.size()
            && !tokens.endsSentence(token)
            && tokens.kind(token + 1) == io.github.tankestrek.internal.text.TokenKind.WORD
            && !tokens.isCapitalised(token + 1)
            && !tokens.isAny(
                token + 1,
                WordClass.of(
                    WordClass.PREPOSITION,
                    WordClass.CONJUNCTION,
                    WordClass.SUBJUNCTION,
                    WordClass.ADVERB,
                    WordClass.CLAUSE_ADVERB,
                    WordClass.NEVER_CUE,
                    WordClass.SAY,
                    WordClass.THINK));
    return listed || !nounFollows ? last : last.substring(0, last.length() - 1);
  }

  private @Nullable Person best(
      @Nullable List<Person> candidates, List<String> words, NameMention mention) {
    if (candidates == null) {
      return null;
    }
    Person found = null;
    for (Person candidate : Iterables.limit(candidates, MOST_BEARERS)) {
      if (fits(candidate, words) && (found == null || isNearer(candidate, found, mention))) {
        found = candidate;
      }
    }
    return found;
  }

  /** The same name, or a part of it: the surname, or the first name with it. */
  private static boolean fits(Person person, List<String> words) {
    List<String> name = person.name;
    if (words.size() == 1) {
      return true;
    }
    List<String> longer = name.size() >= words.size() ? name : words;
    List<String> shorter = name.size() >= words.size() ? words : name;
    if (shorter.size() == 1) {
      return false;
    }
    return isSuffix(longer, shorter) || same(longer.get(0), shorter.get(0));
  }

  private static boolean isSuffix(List<String> longer, List<String> shorter) {
    int shift = longer.size() - shorter.size();
    for (int i = 0; i < shorter.size(); i++) {
      if (!same(longer.get(shift + i), shorter.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || mayBeSame(a.charAt(0), b.charAt(0)) && key(a).equals(key(b));
  }

  private static boolean mayBeSame(char a, char b) {
    boolean latin = a <= LAST_LATIN && b <= LAST_LATIN;
    return !latin || Character.toLowerCase(a) == Character.toLowerCase(b);
  }

  /** {@code Olav} is no surname, so not the Olav of {@code St. Olav}. */
  private boolean isGivenOnly(int token) {
    return tokens.isAny(token, GIVEN) && !tokens.is(token, WordClass.SURNAME);
  }

  private static @Nullable Person nearestSingle(@Nullable List<Person> candidates) {
    if (candidates == null) {
      return null;
    }
    return candidates.stream()
        .limit(MOST_BEARERS)
        .filter(p -> p.name.size() == 1)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Person nearest(@Nullable List<Person> candidates, NameMention mention) {
    if (candidates == null) {
      return null;
    }
    Person found = null;
    for (Person candidate : Iterables.limit(candidates, MOST_BEARERS)) {
      if (candidate.isPerson() && (found == null || isNearer(candidate, found, mention))) {
        found = candidate;
      }
    }
    return found;
  }

  /**
   * The bearer who spoke last; else whom the article has called by one name before; else, for a
   * single name, who was introduced first, since relatives come with their first names.
   */
  private boolean isNearer(Person a, Person b, NameMention mention) {
    int sourceA = lastSourceBefore(a, mention.first());
    int sourceB = lastSourceBefore(b, mention.first());
    if (sourceA != sourceB) {
      return sourceA > sourceB;
    }
    if (mention.end() - mention.first() > 1) {
      return lastBefore(a, mention.first()) > lastBefore(b, mention.first());
    }
    return a.isKnownByOneName != b.isKnownByOneName && a.isKnownByOneName;
  }

  private int lastSourceBefore(Person person, int token) {
    int last = -1;
    for (int i = person.mentions.size() - 1, looked = 0; i >= 0 && looked < 8; i--, looked++) {
      int first = person.mentions.get(i)[0];
      if (first < token && first > last && sources.get(first)) {
        last = first;
      }
    }
    return last;
  }

  private static int lastBefore(Person person, int token) {
    int last = -1;
    for (int i = person.mentions.size() - 1, looked = 0; i >= 0 && looked < 8; i--, looked++) {
      int first = person.mentions.get(i)[0];
      if (first < token && first > last) {
        last = first;
      }
    }
    return last;
  }

  private SpeakerKind kind(NameMention mention) {
    return new NameKind(tokens, mention).kind();
  }

  private void learn(Person person, NameMention mention) {
    int first = mention.first();
    boolean male = tokens.is(first, WordClass.GIVEN_MALE);
    boolean female = tokens.is(first, WordClass.GIVEN_FEMALE);
    if (male != female
        && (mention.end() - first > 1
            || person.name.size() > 1 && same(tokens.text(first), person.name.get(0)))) {
      person.learn(male ? Gender.MALE : Gender.FEMALE);
    }
    new RoleReader(tokens, mention, person).read();
  }

  private static String key(String word) {
    return CaseFold.lower(word).replace('’', '\'').replace('‘', '\'');
  }
}
