package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.attribution.AttributedQuote;
import io.github.tankestrek.internal.block.BlockKind;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.NameReader;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.speaker.Reference.Kind;
import io.github.tankestrek.internal.speaker.Reference.Rank;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Word;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every place of an article that refers to somebody, in order. */
final class ReferenceFinder {
  /** Where no subject can be read it stands among the first words. */
  private static final int SUBJECT_REACH = 12;

  /** The classes of nouns, and those that a word may have beside them. */
  private static final long NOUNS =
      WordClass.of(
          WordClass.WORK,
          WordClass.REPLY,
          WordClass.MALE_PERSON,
          WordClass.FEMALE_PERSON,
          WordClass.GROUP,
          WordClass.COMMON,
          WordClass.BOKMAL,
          WordClass.NYNORSK);

  private static final long HE_OR_SHE = WordClass.of(WordClass.HE, WordClass.SHE);

  private final Tokens tokens;
  private final Sources sources;
  private final NameReader names;
  private final List<AttributedQuote> quotes;
  private final List<Reference> found = new ArrayList<>();
  private int sentence;

  /** The next quote, and its tokens if its words are the speaker's alone. */
  private int quote;

  private int quoteFirst;
  private int quoteEnd;

  ReferenceFinder(Tokens tokens, Sources sources, List<AttributedQuote> quotes) {
    this.tokens = tokens;
    this.sources = sources;
    this.names = sources.names();
    this.quotes = quotes;
  }

  List<Reference> find(List<TextBlock> blocks) {
    for (TextBlock block : blocks) {
      if (block.kind() != BlockKind.OTHER && block.kind() != BlockKind.BYLINE) {
        find(block);
      }
    }
    return found;
  }

  private void find(TextBlock block) {
    for (int first = block.first(); first < block.end(); ) {
      int end = first + 1;
      while (end < block.end() && !tokens.endsSentence(end - 1)) {
        end++;
      }
      new Sentence(block, first, end).find();
      first = end;
    }
  }

  private boolean isQuoted(int token) {
    if (token >= quoteEnd) {
      goOnTo(token);
    }
    return token >= quoteFirst;
  }

  /** Goes on to the first quote that ends after a token. */
  private void goOnTo(int token) {
    while (quote < quotes.size() && quotes.get(quote).quote().end() <= token) {
      quote++;
    }
    quoteFirst = Integer.MAX_VALUE;
    quoteEnd = Integer.MAX_VALUE;
    if (quote < quotes.size()) {
      AttributedQuote next = quotes.get(quote);
      boolean own = next.type() == QuoteType.PARTIAL || next.type() == QuoteType.INDIRECT;
      quoteFirst = own ? Integer.MAX_VALUE : next.quote().first();
      quoteEnd = next.quote().end();
    }
  }

  /** One sentence of a block. */
  private final class Sentence {
    private final TextBlock block;
    private final int first;
    private final int end;
    private final boolean narrative;
    private final @Nullable SourcePhrase subject;
    private boolean named;
    private boolean oblique;

    Sentence(TextBlock block, int first, int end) {
      this.block = block;
      this.first = first;
      this.end = end;
      this.narrative = !isQuoted(first) && !opensQuote();
      this.subject = isProse() ? sources.subject(first, end) : null;
      sentence += narrative ? 1 : 0;
    }

    /** A dash or a mark before quoted words. */
    private boolean opensQuote() {
      return !tokens.is(first, TokenKind.WORD) && isQuoted(first + 1);
    }

    private boolean isProse() {
      return narrative && block.kind() == BlockKind.PARAGRAPH;
    }

    void find() {
      SourcePhrase several = subject;
      if (several != null && isSeveral(several)) {
        boolean group = several.kind() == SourcePhrase.Kind.GROUP_NOUN;
        add(group ? Kind.SEVERAL : Kind.ORGANIZATION, several.first(), several.end(), Rank.SUBJECT);
      }
      for (int i = first; i < end; ) {
        if (names.isNameWord(i)) {
          i = name(i);
          continue;
        }
        if (!isQuoted(i)) { // Speakers have their own he and she.
          pronounOrRole(i);
        }
        i++;
      }
    }

    private void pronounOrRole(int i) {
      if (tokens.isAny(i, HE_OR_SHE)) {
        add(Kind.PRONOUN, i, i + 1, isSubject(i) ? Rank.SUBJECT : Rank.OBJECT);
      } else if (mayBeDefinite(i) && tokens.head(i).isDefiniteRole()) {
        role(i);
      }
    }

    /** Definite nouns end so: {@code ordføreren, jenta, offeret, tiltalte}. */
    private boolean mayBeDefinite(int token) {
      int last = tokens.text().charAt(tokens.end(token) - 1) | ' '; // Small, if it is a letter.
      return (last == 'n' || last == 'a' || last == 't' || last == 'e')
          && tokens.is(token, TokenKind.WORD);
    }

    /** Definite ones alone: {@code fleire skred} are no {@code dei} who speak. */
    private boolean isSeveral(SourcePhrase phrase) {
      return phrase.kind() == SourcePhrase.Kind.ORGANIZATION_NOUN
          || phrase.kind() == SourcePhrase.Kind.GROUP_NOUN
              && !tokens.is(phrase.first(), WordClass.DETERMINER);
    }

    private int name(int i) {
      int nameEnd = names.runEnd(i, block.end());
      boolean credit = block.kind() == BlockKind.CAPTION && isCredit(i);
      if (isTitle(i, nameEnd) || credit) {
        return nameEnd;
      }
      int start = names.personStart(i, nameEnd);
      if (start > i) {
        add(Kind.NAME, i, start, Rank.OBLIQUE);
      }
      add(Kind.NAME, start, nameEnd, rank(i, start, nameEnd));
      return nameEnd;
    }

    private Rank rank(int runFirst, int first, int nameEnd) {
      oblique = isOblique(runFirst) || oblique && isJoined(runFirst) || isOwner(nameEnd);
      if (isSubject(first) || opensClause(runFirst)) {
        named = true;
        return Rank.SUBJECT;
      }
      boolean likely = subject == null && !named && runFirst - this.first < SUBJECT_REACH;
      if (oblique) {
        return Rank.OBLIQUE;
      }
      named = true;
      return likely ? Rank.SUBJECT : Rank.OBJECT;
    }

    /** {@code Da Kari Moe fikk ordet, sa hun …}: in both clauses she is the subject. */
    private boolean opensClause(int token) {
      return token == first + 1 && tokens.is(first, WordClass.SUBJUNCTION)
          || token == first + 2 && (tokens.is(first, Word.SELV) || tokens.is(first, Word.SJOELV));
    }

    private void role(int i) {
      boolean title = names.isNameWord(i + 1);
      if (!title) {
        Rank rank = isSubject(i) ? Rank.SUBJECT : isOblique(i) ? Rank.OBLIQUE : Rank.OBJECT;
        add(Kind.ROLE, i, i + 1, rank);
      }
    }

    private boolean isSubject(int token) {
      for (SourcePhrase s = subject; s != null; s = s.joined()) {
        if (s.coreFirst() == token) {
          return true;
        }
      }
      return false;
    }

    private void add(Kind kind, int from, int to, Rank rank) {
      found.add(new Reference(kind, from, to, rank, sentence, isQuoted(from)));
    }

    /** After a preposition, titles between them or not: {@code hos statsråd Kari Moe}. */
    private boolean isOblique(int token) {
      int i = token - 1;
      while (i >= first && tokens.is(i, TokenKind.WORD) && tokens.head(i).isSingularRole()) {
        i--;
      }
      return i >= first
          && tokens.is(i, TokenKind.WORD)
          && tokens.is(i, WordClass.PREPOSITION)
          && !isBacking(i - 1);
    }

    /** {@code Han får støtte fra Kari Moe}: she has the word next. */
    private boolean isBacking(int token) {
      return token > first
          && (tokens.is(token, Word.STOETTE)
              || tokens.is(token, Word.MEDHOLD)
              || tokens.is(token, Word.MEDHALD));
    }

    /** {@code «Untergang»}: a name alone in quotation marks is a work's. */
    private boolean isTitle(int nameFirst, int nameEnd) {
      return nameFirst > block.first() && tokens.isQuote(nameFirst - 1) && tokens.isQuote(nameEnd);
    }

    /** {@code Foto: Kari Moe}. */
    private boolean isCredit(int nameFirst) {
      int before = nameFirst - 1;
      if (before > block.first() && tokens.is(before, TokenKind.COLON)) {
        before--;
      }
      return before >= block.first()
          && (tokens.is(before, Word.FOTO) || tokens.is(before, Word.ILLUSTRASJON));
    }

    private boolean isJoined(int token) {
      return token > first
          && (tokens.is(token - 1, Word.OG) || tokens.is(token - 1, TokenKind.COMMA));
    }

    /** {@code Moes forslag}: what belongs to somebody is the subject. */
    private boolean isOwner(int nameEnd) {
      return names.isGenitive(nameEnd - 1)
          && tokens.is(nameEnd, TokenKind.WORD)
          && !tokens.isCapitalised(nameEnd)
          && ((tokens.classes(nameEnd) & ~NOUNS) == 0 || tokens.head(nameEnd).isSingularRole());
    }
  }
}
