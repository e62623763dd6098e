package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.internal.text.NormalText;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of the names of an article by number: one number for all spellings of a word, whatever
 * its case, its sort of apostrophe and the marks around it, and without a genitive s where the
 * article shows that it is one. So names are compared without making strings.
 */
final class Spellings {
  private static final long LISTED =
      WordClass.of(
          WordClass.SURNAME,
          WordClass.GIVEN_MALE,
          WordClass.GIVEN_FEMALE,
          WordClass.ORGANIZATION,
          WordClass.PLACE);

  /** What follows a name that is no genitive. */
  private static final long NO_NOUN =
      WordClass.of(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBJUNCTION,
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.IMPERSONAL,
          WordClass.ADVERB,
          WordClass.CLAUSE_ADVERB,
          WordClass.NEVER_CUE,
          WordClass.PHRASAL,
          WordClass.SAY,
          WordClass.THINK,
          WordClass.MANNER,
          WordClass.CALL,
          WordClass.ASK);

  private static final int SHORTEST_MISPRINT = 7;

  /** A text made so that its words share their hashes costs no more; it only joins fewer names. */
  private static final int MOST_PROBES = 64;

  private final Tokens tokens;
  private final NormalText text;

  /** Numbers plus one by the hash of the word, 0 where none is; at most half of them are used. */
  private int[] slots = new int[64];

  /** Where a word of each number stands. */
  private int[] starts = new int[slots.length / 2];

  private int[] ends = new int[slots.length / 2];
  private int size;

  /** The first and last words of all names. */
  private final BitSet known = new BitSet();

  /** Those last words that stand where no genitive can. */
  private final BitSet bare = new BitSet();

  /**
   * @param tokens the tokens
   * @param names all names of the article
   */
  Spellings(Tokens tokens, List<Reference> names) {
    this.tokens = tokens;
    this.text = tokens.text();
    for (Reference name : names) {
      int last = number(name.end() - 1);
      known.set(last);
      known.set(name.first() == name.end() - 1 ? last : number(name.first()));
      if (!isBeforeNoun(name.end() - 1)) {
        bare.set(last);
      }
    }
  }

  /** {@return the number of a word's spellings} */
  int number(int token) {
    return number(tokens.start(token), tokens.end(token));
  }

  /** {@return a name with the numbers of its words; what has no space between is one word} */
  Name name(Reference reference) {
    int first = reference.first();
    int end = reference.end();
    int[] words = new int[end - first];
    int count = 0;
    int start = first;
    for (int i = first + 1; i <= end; i++) {
      if (i == end || tokens.isAfterBlank(i)) {
        words[count++] = number(tokens.start(start), tokens.end(i - 1));
        start = i == end ? start : i;
      }
    }
    int wordStart = tokens.start(start);
    int wordEnd = tokens.end(end - 1);
    boolean genitive = isGenitive(words[count - 1], wordStart, wordEnd, end - 1);
    if (genitive) {
      words[count - 1] = number(wordStart, wordEnd - 1);
    }
    return new Name(
        count == words.length ? words : Arrays.copyOf(words, count), first, end, genitive);
  }

  /** {@return whether two long words differ in one letter, not the first} */
  boolean isMisprint(int a, int b) {
    int from = starts[a];
    int to = ends[a];
    int otherFrom = starts[b];
    int otherTo = ends[b];
    if (Math.min(to - from, otherTo - otherFrom) < SHORTEST_MISPRINT
        || Math.abs(to - from - otherTo + otherFrom) > 1) {
      return false;
    }
    int i = from;
    int k = otherFrom;
    while (i < to && k < otherTo && text.foldedAt(i) == text.foldedAt(k)) {
      i++;
      k++;
    }
    if (i == from) {
      return false;
    }
    while (to > i && otherTo > k && text.foldedAt(to - 1) == text.foldedAt(otherTo - 1)) {
      to--;
      otherTo--;
    }
    return to - i <= 1 && otherTo - k <= 1;
  }

  private boolean isGenitive(int word, int start, int end, int token) {
    int from = skipMarks(start, end);
    int to = skipMarksBack(from, end);
    if (to - from < 3 || text.foldedAt(to - 1) != 's') {
      return false;
    }
    boolean beforeNoun = isBeforeNoun(token);
    boolean listed = tokens.isAny(token, LISTED);
    if (listed && (!beforeNoun || bare.get(word))) {
      return false;
    }
    int stem = find(from, to - 1);
    return stem >= 0 && known.get(stem) || beforeNoun && !bare.get(word) && !listed;
  }

  private boolean isBeforeNoun(int token) {
    int next = token + 1;
    return !tokens.endsSentence(token)
        && tokens.is(next, TokenKind.WORD)
        && !tokens.isCapitalised(next)
        && !tokens.isAny(next, NO_NOUN);
  }

  private int number(int start, int end) {
    int from = skipMarks(start, end);
    int to = skipMarksBack(from, end);
    int known = find(from, to);
    if (known >= 0) {
      return known;
    }
    if (size == starts.length) {
      grow();
    }
    starts[size] = from;
    ends[size] = to;
    put(size);
    return size++;
  }

  /** {@return the number of a word that has one, or -1} */
  private int find(int from, int to) {
    int slot = firstSlot(from, to);
    for (int n = 0; n < MOST_PROBES && slots[slot] != 0; n++) {
      if (isSame(slots[slot] - 1, from, to)) {
        return slots[slot] - 1;
      }
      slot = nextSlot(slot);
    }
    return -1;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    slots = new int[slots.length * 2];
    for (int i = 0; i < size; i++) {
      put(i);
    }
  }

  private void put(int number) {
    int slot = firstSlot(starts[number], ends[number]);
    for (int n = 0; n < MOST_PROBES; n++) {
      if (slots[slot] == 0) {
        slots[slot] = number + 1;
        return;
      }
      slot = nextSlot(slot);
    }
  }

  private int firstSlot(int from, int to) {
    int hash = text.hash(from, to);
    return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 7 & slots.length - 1;
  }

  private int nextSlot(int slot) {
    return slot + 1 & slots.length - 1;
  }

  private boolean isSame(int number, int from, int to) {
    int length = to - from;
    return ends[number] - starts[number] == length && text.isSame(from, starts[number], length);
  }

  private int skipMarks(int start, int end) {
    int i = start;
    while (i < end && isAround(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skipMarksBack(int start, int end) {
    int i = end;
    while (i > start && isAround(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isAround(char c) {
    return switch (c) {
      case '«', '»', '"', '“', '”', '„', '(', ')' -> true;
      default -> false;
    };
  }
}
