package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.internal.text.Head;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;

/** Reads what stands beside a name: title, age, apposition, {@code X er forsker}. */
final class RoleReader {
  private static final int REACH_BEFORE = 6;
  private static final int REACH_AFTER = 9;
  private static final int OLDEST = 120;

  private final Tokens tokens;
  private final Reference mention;
  private final Person person;

  RoleReader(Tokens tokens, Reference mention, Person person) {
    this.tokens = tokens;
    this.mention = mention;
    this.person = person;
  }

  void read() {
    before();
    int i = mention.end();
    if (tokens.endsSentence(i - 1)) {
      return;
    }
    i = parenthesis(i);
    home(i);
    if (!isPlaceOfSubject()) {
      after(i);
    }
  }

  /** {@code Kari Moe, rektor i Vik, er lederen}: it is not Vik who leads. */
  private boolean isPlaceOfSubject() {
    int before = mention.first() - 1;
    return mention.end() == before + 2
        && before >= 0
        && (tokens.is(before, Word.I)
            || tokens.is(before, Word.PAA)
            || tokens.is(before, WordClass.FROM));
  }

  /** {@code Kari Moe fra Bergen}. */
  private void home(int i) {
    boolean from = tokens.is(i, Word.FRA) || tokens.is(i, Word.FRAA);
    if (from && tokens.isCapitalised(i + 1)) {
      person.addTie(tokens.text(i + 1));
    }
  }

  /** {@code kommunens folkehelsekoordinator, Tom Moe}. */
  private void before() {
    int directly = mention.first() - 1;
    if (directly >= 0 && tokens.is(directly, WordClass.PREPOSITION)) {
      return;
    }
    for (int i = mention.first() - 1, n = 0; i >= 0 && n < REACH_BEFORE; i--, n++) {
      if (tokens.endsSentence(i) || tokens.is(i, TokenKind.NEWLINE)) {
        return;
      }
      if (tokens.is(i, TokenKind.COMMA) && n == 0) {
        continue;
      }
      if (belongsToName(i) && take(i, n == 0)) {
        if (i > 1 && tokens.is(i - 1, TokenKind.COMMA) && !tokens.endsSentence(i - 2)) {
          take(i - 2, false); // "Aktor, politiadvokat Kari Moe"
        }
        owner(i - 1);
        return;
      }
      if (!tokens.is(i, TokenKind.WORD)
          || tokens.isAny(
              i,
              WordClass.of(
                  WordClass.SAY,
                  WordClass.NEVER_CUE,
                  WordClass.CONJUNCTION,
                  WordClass.SUBJUNCTION))) {
        return;
      }
    }
  }

  /** Right before the name, or with its place between: {@code lederen for laget, Kari Moe}. */
  private boolean belongsToName(int role) {
    int next = role + 1;
    return next == mention.first()
        || tokens.is(next, TokenKind.COMMA)
        || tokens.is(next, WordClass.PREPOSITION);
  }

  /** {@code Høyres talsperson Kari Moe}: the party. */
  private void owner(int from) {
    for (int i = from; i >= 0 && from - i < 3 && tokens.is(i, TokenKind.WORD); i--) {
      if (tokens.endsSentence(i)) {
        return;
      }
      if (tokens.isCapitalised(i) && tokens.text().charAt(tokens.end(i) - 1) == 's') {
        String owner = tokens.text(i);
        person.addTie(owner.substring(0, owner.length() - 1));
        return;
      }
    }
  }

  private int parenthesis(int i) {
    if (!tokens.is(i, TokenKind.OPEN)) {
      return i;
    }
    for (int k = i + 1; k < tokens.size() && k - i <= 6; k++) {
      if (tokens.is(k, TokenKind.CLOSE)) {
        return k + 1;
      }
      if (tokens.is(k, TokenKind.NUMBER)) {
        age(k);
      } else if (tokens.isCapitalised(k)) {
        person.addTie(tokens.text(k));
      }
    }
    return i;
  }

  private void age(int token) {
    if (tokens.end(token) - tokens.start(token) <= 3) {
      try {
        int age = Integer.parseInt(tokens.text(token));
        person.age = age <= OLDEST ? age : person.age;
      } catch (NumberFormatException e) {
        // "3,5" in parentheses is no age.
      }
    }
  }

  /** An apposition, or the predicate of {@code er}. */
  private void after(int start) {
    boolean opens =
        tokens.is(start, TokenKind.COMMA)
            || tokens.is(start, Word.ER)
            || tokens.is(start, Word.VAR)
            || tokens.is(start, Word.SOM)
            || tokens.is(start, Word.BLIR);
    if (!opens) {
      return;
    }
    for (int i = start + 1; i - start <= REACH_AFTER; i++) {
      boolean word = tokens.is(i, TokenKind.WORD) || tokens.is(i, TokenKind.NUMBER);
      boolean clause = tokens.isAny(i, WordClass.of(WordClass.SAY, WordClass.SUBJUNCTION));
      if (!word || clause && !tokens.is(i, Word.SOM)) {
        return;
      }
      take(i, false);
      if (tokens.endsSentence(i)) {
        return;
      }
    }
  }

  /**
   * Takes a role; one in the plural only right before the name: {@code en av forsvarerne Kari Moe}.
   */
  private boolean take(int token, boolean pluralToo) {
    Head head = tokens.head(token);
    if (head.kind() != Head.Kind.ROLE || head.isPluralRole() && !pluralToo) {
      return false;
    }
    person.addRole(head.lemma());
    person.addTitle(tokens, token);
    person.learn(head.gender());
    return true;
  }
}
