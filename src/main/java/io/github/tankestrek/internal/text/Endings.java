package io.github.tankestrek.internal.text;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/**
 * The ends of compound words, as a trie from the last letter to the first: a word is read from its
 * end for as long as some entry goes on, which for most words is a letter or three.
 */
final class Endings {
  static final int NOT_FOUND = -1;

  /** Norwegian compounds its nouns: {@code humor} is no {@code mor}, {@code familiefar} a far. */
  private static final int SHORTEST_COMPOUND = 7;

  private static final int SHORTEST_ENDING = 3;
  private static final int SHORTEST_FIRST_PART = 3;

  /** The number of each letter that occurs in an ending, from 1 on; the others have 0. */
  private final byte[] alphabet;

  /** For each node the letters that go on, as bits, the number of the first of these nodes, … */
  private final long[] letters;

  private final int[] children;

  /** … and the number of the ending that it completes, or {@link #NOT_FOUND}. */
  private final int[] endings;

  private final BitSet wholeWords;

  /**
   * @param words the endings in lower case; the number of each is its index
   * @param wholeWords the numbers of those that are a word only, not the end of one
   */
  Endings(List<String> words, BitSet wholeWords) {
    alphabet = new byte[CharKind.LATIN_END];
    this.wholeWords = wholeWords;
    Node root = new Node();
    int nodes = 1;
    for (int i = 0; i < words.size(); i++) {
      nodes += root.add(words.get(i), i);
    }
    letters = new long[nodes];
    children = new int[nodes];
    endings = new int[nodes];
    flatten(root, nodes);
  }

  Endings(TableReader in) {
    alphabet = in.bytes();
    letters = in.longs();
    children = in.ints();
    endings = in.ints();
    wholeWords = BitSet.valueOf(in.longs());
  }

  void write(TableWriter out) throws IOException {
    out.bytes(alphabet);
    out.longs(letters);
    out.ints(children);
    out.ints(endings);
    out.longs(wholeWords.toLongArray());
  }

  /** Numbers the nodes level by level, so that those under one node are neighbours. */
  private void flatten(Node root, int nodes) {
    Node[] queue = new Node[nodes];
    queue[0] = root;
    int known = 1;
    int used = 0;
    for (int i = 0; i < nodes; i++) {
      Node node = queue[i];
      endings[i] = node.ending;
      children[i] = known;
      for (char c : node.next.keySet()) {
        if (alphabet[c] == 0) {
          alphabet[c] = (byte) ++used;
        }
      }
      TreeMap<Byte, Node> byLetter = new TreeMap<>();
      node.next.forEach((c, next) -> byLetter.put(alphabet[c], next));
      for (byte letter : byLetter.keySet()) {
        letters[i] |= 1L << letter;
        queue[known++] = byLetter.get(letter);
      }
    }
    if (used >= Long.SIZE) {
      throw new IllegalArgumentException("more letters than bits: " + used);
    }
  }

  /**
   * {@return the number of the longest ending of a word, or {@link #NOT_FOUND}}
   *
   * @param text characters, in any case
   * @param start where the word begins in them
   * @param end where it ends
   */
  int longest(char[] text, int start, int end) {
    int shortest = end - start >= SHORTEST_COMPOUND ? SHORTEST_ENDING : Integer.MAX_VALUE;
    int found = NOT_FOUND;
    int node = 0;
    for (int i = end - 1; i >= start; i--) {
      char c = CharKind.lower(text[i]);
      long bit = c < CharKind.LATIN_END ? 1L << alphabet[c] : 0;
      if ((letters[node] & bit) == 0) {
        return found;
      }
      node = children[node] + Long.bitCount(letters[node] & bit - 1);
      boolean fits = i == start || end - i >= shortest && isFirstPart(text, start, i);
      int ending = endings[node];
      if (fits && ending != NOT_FOUND && (i == start || !wholeWords.get(ending))) {
        found = ending;
      }
    }
    return found;
  }

  /** {@code fylkes|ordfører}; before a hyphen a letter or a figure will do: {@code 7-|åring}. */
  private static boolean isFirstPart(char[] text, int start, int end) {
    return end - start >= SHORTEST_FIRST_PART || end - start >= 2 && text[end - 1] == '-';
  }

  /** A node while the trie grows. */
  private static final class Node {
    final TreeMap<Character, Node> next = new TreeMap<>();
    int ending = NOT_FOUND;

    /** {@return the number of new nodes} */
    int add(String word, int number) {
      Node node = this;
      int added = 0;
      for (int i = word.length() - 1; i >= 0; i--) {
        Node next = node.next.get(word.charAt(i));
        if (next == null) {
          next = new Node();
          node.next.put(word.charAt(i), next);
          added++;
        }
        node = next;
      }
      node.ending = number;
      return added;
    }
  }
}
