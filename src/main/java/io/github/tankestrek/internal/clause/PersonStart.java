package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.text.Head;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.List;

/** Finds where the name of a person begins in a run of capitalised words. */
final class PersonStart {
  private static final long GIVEN = NameWords.GIVEN;
  private static final int LONGEST_GIVEN_IN_S = 7;
  private static final int SHORTEST_ADJECTIVE = 6;
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of("løs", "laus", "løse", "lause", "ende", "ande", "ske", "ete", "ede", "full");

  private final Tokens tokens;
  private final NameWords words;
  private final CapitalisedWords capitalised;

  PersonStart(Tokens tokens, NameWords words, CapitalisedWords capitalised) {
    this.tokens = tokens;
    this.words = words;
    this.capitalised = capitalised;
  }

  /**
   * {@return the first token of the person's name inside a run: after an organization or a place
   * that stands before it, as in {@code Venstres Ola Moe, i Bodø Ola Moe}}
   */
  int find(int first, int end) {
    int start = first;
    for (int i = first + 1; i < end; i++) {
      if (tokens.isAny(i, GIVEN) && isForeword(first, i, end) && !anyGiven(first, i - 1)) {
        start = i;
      }
    }
    return start == first && end - first >= 2 && isAdjective(first) ? first + 1 : start;
  }

  /** A genitive of something that is known or long, unlike {@code Clas}. */
  private boolean isOwner(int token) {
    return words.isGenitive(token)
        && (tokens.end(token) - tokens.start(token) > LONGEST_GIVEN_IN_S
            || Character.isUpperCase(tokens.text().charAt(tokens.end(token) - 2))
            || tokens.isStemAny(token, NameWords.NO_PERSON)
            || capitalised.containsStem(token));
  }

  private boolean anyGiven(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.isAny(i, GIVEN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before a given name are no part of the name. */
  private boolean isForeword(int first, int name, int end) {
    int token = name - 1;
    if (name - first >= 2 && end - name >= 2 && !anyGiven(first, name)) {
      return true; // "Bremen Budstikke Kari Moe"
    }
    if (tokens.isAny(token, GIVEN)) {
      return isOwner(token) && end - name >= 2 && !tokens.is(token, WordClass.GIVEN_MALE);
    }
    return isOwner(token)
        || isPlainOpener(token) && end - name >= 2
        || tokens.head(token).kind() == Head.Kind.ROLE
        || tokens.isAny(token, NameWords.NO_PERSON)
        || tokens.isAllCaps(token)
        || tokens.head(token).isOrganization()
        || words.lastHyphen(token) > 0 && end - name >= 2;
  }

  /** {@code Søvnløs Moe vant}: an adjective at the start of a sentence, by its ending. */
  private boolean isAdjective(int token) {
    int length = tokens.end(token) - tokens.start(token);
    return length >= SHORTEST_ADJECTIVE && isPlainOpener(token) && endsLikeAdjective(token);
  }

  private boolean endsLikeAdjective(int token) {
    int end = tokens.end(token);
    for (String ending : ADJECTIVE_ENDINGS) {
      if (tokens.text().startsWith(ending, end - ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Kenyanske Kari Moe}: capitalised only because it opens the sentence. */
  private boolean isPlainOpener(int token) {
    boolean word = Character.isLetter(tokens.text().charAt(tokens.end(token) - 1));
    return word
        && CapitalisedWords.opensSentence(tokens, token)
        && !tokens.isAny(token, NameWords.NAME)
        && !capitalised.contains(token);
  }
}
