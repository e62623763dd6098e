package io.github.tankestrek.internal.clause;

import io.github.tankestrek.internal.clause.SourcePhrase.Kind;
import io.github.tankestrek.internal.text.Head;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a phrase that is no pronoun: to its name, past names that only belong to its noun, or
 * to the end of the noun. Phrases come by the hundred, so that one object reads them all, one after
 * another.
 */
final class PhraseScan {
  private static final long PERSON_NOUN =
      WordClass.of(WordClass.MALE_PERSON, WordClass.FEMALE_PERSON);
  private static final long NO_NOUN =
      WordClass.of(WordClass.PREPOSITION, WordClass.CLAUSE_ADVERB, WordClass.ADVERB);

  /** A phrase with more words before its name is none. */
  private static final int LONGEST_FOREWORD = 14;

  private static final int LONGEST = LONGEST_FOREWORD + 16;

  private final Tokens tokens;
  private final NameReader names;
  private final PhraseEnd ends;
  private final Apposition appositions;

  /** The first token of the phrase. */
  private int first;

  /** The token that it ends before. */
  private int limit;

  /** Its person or organization noun so far, or -1. */
  private int noun;

  PhraseScan(Tokens tokens, NameReader names, SpeechVerbs verbs) {
    this.tokens = tokens;
    this.names = names;
    this.ends = new PhraseEnd(tokens, verbs);
    this.appositions = new Apposition(tokens, names, ends);
  }

  /** {@return the phrase that begins at a token, or null if no phrase does} */
  @Nullable SourcePhrase read(int start, int end) {
    first = start;
    limit = Math.min(end, start + LONGEST);
    noun = -1;
    int i = first;
    while (i < limit && i - first <= LONGEST_FOREWORD) {
      int office = i == noun + 1 && noun >= 0 ? ends.officeEnd(i, limit) : -1;
      if (office >= 0) {
        return name(office);
      }
      if (isSharedPart(i) || isQuotedNoun(i) || ends.isInnerStop(i, first) || isGenitiveMark(i)) {
        i++;
      } else if (!tokens.is(i, TokenKind.WORD) && !tokens.is(i, TokenKind.NUMBER)) {
        return atMark(i);
      } else if (names.isNameWord(i)) {
        int nameEnd = names.runEnd(i, limit);
        if (!isForeword(i, nameEnd) && !isComplement(i, nameEnd)) {
          return name(i);
        }
        i = nameEnd;
      } else if (i > first && isEnd(i)) {
        return withoutName(i);
      } else {
        takeNoun(i);
        i++;
      }
    }
    return withoutName(Math.min(i, limit));
  }

  /** A comma or a parenthesis may stand between the noun and its name. */
  private @Nullable SourcePhrase atMark(int mark) {
    int name = -1;
    if (noun >= 0 && tokens.is(mark, TokenKind.COMMA)) {
      name = appositions.nameAfterComma(mark, limit);
    } else if (noun >= 0 && tokens.is(mark, TokenKind.OPEN)) {
      name = nameAfterParenthesis(mark);
    }
    return name >= 0 ? name(name) : withoutName(mark);
  }

  private int nameAfterParenthesis(int open) {
    int close = appositions.closing(open, limit);
    int next = close + 1;
    if (close <= 0 || next >= limit) {
      return -1;
    }
    if (names.isNameWord(next)) {
      return next;
    }
    return tokens.is(next, TokenKind.COMMA) ? appositions.nameAfterComma(next, limit) : -1;
  }

  /** A genitive or the place of a role before the name: {@code leder i Natur og Ungdom, Kari}. */
  private boolean isForeword(int start, int end) {
    if (end >= limit) {
      return false;
    }
    if (names.isCapitalisedNoun(end) || names.isGenitive(end - 1) && continuesWithNoun(end)) {
      return true;
    }
    if (isGenitiveMark(end)) {
      return continuesWithNoun(end + 1);
    }
    return noun >= 0
        && noun < start
        && hasPreposition(noun + 1, start)
        && isBeforeApposition(end)
        && names.personStart(start, end) == start;
  }

  /** {@code sjefen for fagforbundet Statsfolk (SF), Kari Moe}: the name comes later. */
  private boolean isBeforeApposition(int end) {
    return tokens.is(end, TokenKind.OPEN)
        || tokens.is(end, TokenKind.COMMA) && appositions.nameAfterComma(end, limit) >= 0;
  }

  private boolean hasPreposition(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, WordClass.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  /** {@code leder i Natur og Ungdom, leder for fagforbundet Statsfolk}: where, not who. */
  private boolean isComplement(int start, int end) {
    if (start == first || names.personStart(start, end) > start) {
      return false;
    }
    boolean joined =
        tokens.is(start - 1, Word.OG) && start - 2 > first && tokens.isCapitalised(start - 2);
    return tokens.is(start - 1, WordClass.PREPOSITION)
        || joined
        || noun >= 0 && start > noun + 1 && isSeveral(noun)
        || noun >= 0 && noun < start - 1 && tokens.head(start - 1).isOrganization();
  }

  private boolean isSeveral(int token) {
    return tokens.is(token, WordClass.GROUP) || tokens.head(token).isPluralRole();
  }

  private boolean continuesWithNoun(int i) {
    if (!tokens.is(i, TokenKind.WORD)) {
      return false;
    }
    return tokens.isCapitalised(i)
        ? names.isCapitalisedNoun(i)
        : !isEnd(i) && !tokens.isAny(i, NO_NOUN);
  }

  private boolean isEnd(int i) {
    return ends.isAt(i, first, noun, limit);
  }

  /** {@code kirke-, utdannings- og forskningskomiteen}: commas and "og" inside one noun. */
  private boolean isSharedPart(int i) {
    return i > first
        && tokens.text().charAt(tokens.end(i - 1) - 1) == '-'
        && (tokens.is(i, TokenKind.COMMA) || tokens.is(i, Word.OG));
  }

  /** {@code Nes' ordfører}. */
  private boolean isGenitiveMark(int i) {
    return tokens.is(i, TokenKind.SINGLE_QUOTE)
        && i > first
        && !tokens.isAfterBlank(i)
        && (tokens.endsWith(i - 1, "s") || tokens.endsWith(i - 1, "x"));
  }

  private boolean isQuotedNoun(int i) {
    return tokens.isQuote(i)
        && i + 2 < limit
        && (i == first || i - 2 >= first && tokens.isQuote(i - 2));
  }

  private void takeNoun(int i) {
    Head head = tokens.head(i);
    if (noun >= 0 && (!head.isKnown() || hasPreposition(noun + 1, i))) {
      return; // "lederen for landets største forbund" is the leader.
    }
    if (head.isKnown() || tokens.isAny(i, PERSON_NOUN) || tokens.is(i, WordClass.GROUP)) {
      noun = i;
    }
  }

  private SourcePhrase name(int start) {
    int runEnd = names.runEnd(start, limit);
    int person = names.personStart(start, runEnd);
    int end = appositions.end(runEnd, first, noun, limit);
    return new SourcePhrase(first, end, Kind.NAME, person, runEnd, noun, null);
  }

  private @Nullable SourcePhrase withoutName(int stop) {
    int end = stop;
    while (end > first && tokens.is(end - 1, WordClass.PREPOSITION)) {
      end--;
    }
    if (end <= first) {
      return null;
    }
    return noun < 0
        ? SourcePhrase.of(first, end, arePeople(end) ? Kind.GROUP_NOUN : Kind.NOUN)
        : new SourcePhrase(first, end, kindOfNoun(), noun, noun + 1, noun, null);
  }

  /** {@code de rødgrønne, dei fleste, de to}: no noun after them, at most a place. */
  private boolean arePeople(int end) {
    int second = first + 1;
    boolean share = // "tre av fire"
        second < end
            && tokens.is(second, Word.AV)
            && !tokens.is(first, WordClass.INDEFINITE_ARTICLE)
            && (tokens.is(first, WordClass.NUMERAL) || tokens.is(first, TokenKind.NUMBER));
    return share
        || second < end
            && tokens.is(first, WordClass.THEY)
            && (second + 1 == end || tokens.is(second + 1, WordClass.PREPOSITION))
            && !tokens.endsWith(second, "ene")
            && !tokens.endsWith(second, "ane");
  }

  private Kind kindOfNoun() {
    if (isOneOf()) {
      return Kind.PERSON_NOUN;
    }
    if (isSeveral(noun)) {
      return Kind.GROUP_NOUN;
    }
    return tokens.head(noun).isOrganization() ? Kind.ORGANIZATION_NOUN : Kind.PERSON_NOUN;
  }

  /** {@code en av naboene, eit av vitna}. */
  private boolean isOneOf() {
    return tokens.is(first + 1, Word.AV) && tokens.is(first, WordClass.INDEFINITE_ARTICLE);
  }
}
