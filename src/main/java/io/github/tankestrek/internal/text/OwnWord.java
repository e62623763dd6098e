package io.github.tankestrek.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** One word or phrase that a user adds, normalised and cut as the texts are that it shall match. */
final class OwnWord {
  /** {@code P., Chr.}: what stands before a stop inside a name. */
  private static final int LONGEST_INITIAL = 4;

  private final String what;
  private final String given;
  private final Tokens tokens;

  /**
   * @param what what it is to be, for complaints
   * @param given the word as the user gave it
   */
  OwnWord(String what, String given) {
    this.what = what;
    this.given = given;
    this.tokens =
        Tokenizer.tokenize(Normaliser.normalise(given).text().strip(), Lexicon.standard());
    if (tokens.size() == 0) {
      throw wrong("has no letters; leave it out");
    }
  }

  String text() {
    return tokens.text().text();
  }

  int size() {
    return tokens.size();
  }

  /** {@return whether it is a Norwegian web address} */
  boolean isSite() {
    return tokens.is(0, TokenKind.WORD) && text().endsWith(".no");
  }

  /** {@return whether the first word has a capital somewhere: {@code iTromsø}} */
  boolean hasCapital() {
    return tokens.is(0, TokenKind.WORD) && tokens.text(0).chars().anyMatch(Character::isUpperCase);
  }

  boolean is(long classes) {
    return tokens.isAny(0, classes);
  }

  /** {@return the complaint, which names the word} */
  IllegalArgumentException wrong(String problem) {
    return new IllegalArgumentException(what + " \"" + given + "\" " + problem);
  }

  /** Refuses what texts have inside a sentence with a capital or not as a word. */
  void requireSmallWords() {
    for (int i = 0; i < tokens.size(); i++) {
      requireWord(i);
      if (tokens.isCapitalised(i)) {
        throw wrong(
            "has a capital; write it as inside a sentence: \""
                + text().toLowerCase(Locale.ROOT)
                + "\"");
      }
    }
  }

  /** Refuses what begins with a small letter. */
  void requireCapital() {
    requireWord(0);
    if (!tokens.isCapitalised(0)) {
      String right = StringUtils.capitalize(text());
      throw wrong("begins with a small letter; write it as papers do: \"" + right + "\"");
    }
  }

  /** {@return the words of a person's name, without initials and particles such as {@code von}} */
  List<String> nameWords() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, '.') && isInitial(i - 1)) {
        words.remove(words.size() - 1);
      } else if (tokens.isCapitalised(i)) {
        words.add(tokens.text(i));
      } else if (!tokens.is(i, WordClass.NAME_PARTICLE)) {
        throw wrong("has " + shown(i) + " in it, which is no part of a person's name");
      }
    }
    if (words.isEmpty()) {
      throw wrong("is only initials; give the whole name");
    }
    return words;
  }

  private boolean isInitial(int token) {
    return tokens.isCapitalised(token) && tokens.length(token) <= LONGEST_INITIAL;
  }

  private void requireWord(int token) {
    if (!tokens.is(token, TokenKind.WORD)) {
      throw wrong("has " + shown(token) + " where a word should be");
    }
  }

  private String shown(int token) {
    return tokens.is(token, TokenKind.NEWLINE) ? "a line break" : "\"" + tokens.text(token) + "\"";
  }
}
