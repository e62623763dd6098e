package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.attribution.AttributedQuote;
import io.github.tankestrek.internal.block.BlockKind;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.NameReader;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Finds every name of an article in order. */
final class NameFinder {
  /** The subject of a Norwegian sentence stands among its first words. */
  private static final int SUBJECT_REACH = 12;

  private final Tokens tokens;
  private final NameReader names;
  private final List<AttributedQuote> quotes;
  private final List<NameMention> mentions = new ArrayList<>();
  private int quote;

  NameFinder(Tokens tokens, NameReader names, List<AttributedQuote> quotes) {
    this.tokens = tokens;
    this.names = names;
    this.quotes = quotes;
  }

  List<NameMention> find(List<TextBlock> blocks) {
    for (TextBlock block : blocks) {
      if (block.kind() != BlockKind.OTHER && block.kind() != BlockKind.BYLINE) {
        find(block);
      }
    }
    return mentions;
  }

  private void find(TextBlock block) {
    int sentence = block.first();
    boolean named = false;
    boolean oblique = false;
    for (int i = block.first(); i < block.end(); ) {
      if (i > block.first() && tokens.endsSentence(i - 1)) {
        sentence = i;
        named = false;
        oblique = false;
      }
      if (!names.isNameWord(i)) {
        i++;
        continue;
      }
      int end = names.runEnd(i, block.end());
      if (isTitle(i, end, block) || block.kind() == BlockKind.CAPTION && isCredit(i, block)) {
        i = end;
        continue;
      }
      int start = names.personStart(i, end);
      if (start > i) {
        add(i, start, sentence, false);
      }
      oblique = isOblique(i) || oblique && isJoined(i) || isOwner(end, block.end());
      boolean subject = !named && i - sentence < SUBJECT_REACH && !oblique;
      named |= subject;
      add(start, end, sentence, subject);
      i = end;
    }
  }

  private void add(int first, int end, int sentence, boolean subject) {
    mentions.add(new NameMention(first, end, isQuoted(first), subject && first >= sentence));
  }

  /** After a preposition, titles between them or not: {@code hos statsråd Kari Moe}. */
  private boolean isOblique(int token) {
    int i = token - 1;
    while (i >= 0 && tokens.is(i, TokenKind.WORD) && tokens.head(i).isSingularRole()) {
      i--;
    }
    return i >= 0 && tokens.is(i, TokenKind.WORD) && tokens.is(i, WordClass.PREPOSITION);
  }

  /** {@code «Untergang»}: a name alone in quotation marks is a work's. */
  private boolean isTitle(int first, int end, TextBlock block) {
    return first > block.first()
        && end < block.end()
        && tokens.kind(first - 1).isQuote()
        && tokens.kind(end).isQuote();
  }

  /** {@code Foto: Kari Moe}. */
  private boolean isCredit(int first, TextBlock block) {
    int before = first - 1;
    if (before > block.first() && tokens.is(before, TokenKind.COLON)) {
      before--;
    }
    return before >= block.first()
        && (tokens.is(before, "foto") || tokens.is(before, "illustrasjon"));
  }

  private boolean isJoined(int token) {
    return tokens.is(token - 1, "og") || tokens.is(token - 1, TokenKind.COMMA);
  }

  /** {@code Moes forslag}: what belongs to somebody is the subject. */
  private boolean isOwner(int end, int limit) {
    return end < limit
        && names.isGenitive(end - 1)
        && tokens.is(end, TokenKind.WORD)
        && !tokens.isCapitalised(end)
        && (tokens.classes(end) == 0 || tokens.head(end).isSingularRole());
  }

  private boolean isQuoted(int token) {
    while (quote < quotes.size() && quotes.get(quote).quote().end() <= token) {
      quote++;
    }
    return quote < quotes.size()
        && quotes.get(quote).quote().first() <= token
        && quotes.get(quote).type() != QuoteType.PARTIAL;
  }
}
