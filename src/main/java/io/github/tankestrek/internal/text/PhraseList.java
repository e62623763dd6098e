package io.github.tankestrek.internal.text;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phrases, found by their first word, in any case. */
public final class PhraseList {
  public static final int NOT_FOUND = -1;

  /** The first words, each with the number of its phrases. */
  private final HashedWords firstWords;

  /** The phrases word by word, by the number of their first word. */
  private final String[][][] phrases;

  private PhraseList(HashedWords firstWords, String[][][] phrases) {
    this.firstWords = firstWords;
    this.phrases = phrases;
  }

  static PhraseList of(List<String> entries) {
    Map<String, List<String[]>> groups = new LinkedHashMap<>();
    for (String entry : entries) {
      String[] phrase = words(CaseFold.lower(entry));
      groups.computeIfAbsent(phrase[0], first -> new ArrayList<>(1)).add(phrase);
    }
    return new PhraseList(
        HashedWords.numbered(List.copyOf(groups.keySet())),
        groups.values().stream().map(g -> g.toArray(String[][]::new)).toArray(String[][][]::new));
  }

  PhraseList(TableReader in) {
    this(new HashedWords(in), groups(in));
  }

  private static String[][][] groups(TableReader in) {
    String[] words = in.strings();
    byte[] lengths = in.bytes();
    short[] sizes = in.shorts();
    String[][][] groups = new String[sizes.length][][];
    int word = 0;
    int phrase = 0;
    for (int i = 0; i < groups.length; i++) {
      groups[i] = new String[sizes[i]][];
      for (int k = 0; k < sizes[i]; k++) {
        int end = word + lengths[phrase++];
        groups[i][k] = Arrays.copyOfRange(words, word, end);
        word = end;
      }
    }
    return groups;
  }

  void write(TableWriter out) throws IOException {
    firstWords.write(out);
    List<String> words = new ArrayList<>();
    List<Byte> lengths = new ArrayList<>();
    short[] sizes = new short[phrases.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = (short) phrases[i].length;
      for (String[] phrase : phrases[i]) {
        words.addAll(List.of(phrase));
        lengths.add((byte) phrase.length);
      }
    }
    out.strings(words);
    out.bytes(Bytes.toArray(lengths));
    out.shorts(sizes);
  }

  /** {@return the first word of a phrase, as the text is cut} */
  static String firstWord(String entry) {
    return words(entry)[0];
  }

  private static String[] words(String entry) {
    Tokens phrase = Tokenizer.tokenize(entry, NoWords.LEXICON);
    String[] words = new String[phrase.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = phrase.text(i);
    }
    return words;
  }

  /** {@return the token after the longest phrase that begins at a token, or {@link #NOT_FOUND}} */
  int end(Tokens tokens, int first, int limit) {
    if (first >= limit || !mayBegin(tokens, first)) {
      return NOT_FOUND;
    }
    int number = tokens.number(first, firstWords);
    if (number < 0) {
      return NOT_FOUND;
    }
    int longest = NOT_FOUND;
    for (String[] phrase : phrases[number]) {
      if (phrase.length <= limit - first && isAt(tokens, first, phrase)) {
        longest = Math.max(longest, first + phrase.length);
      }
    }
    return longest;
  }

  /** Most words begin no phrase; of figures and marks the word lists know nothing. */
  private static boolean mayBegin(Tokens tokens, int token) {
    return tokens.opensPhrase(token) || !tokens.is(token, TokenKind.WORD);
  }

  private static boolean isAt(Tokens tokens, int first, String[] phrase) {
    for (int i = 1; i < phrase.length; i++) {
      if (!tokens.is(first + i, phrase[i])) {
        return false;
      }
    }
    return true;
  }

  /** Cuts phrases as the texts are cut; made only where no tables are. */
  private static final class NoWords {
    static final Lexicon LEXICON = new LexiconBuilder().build();
  }
}
