package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.SpeakerKind;
import io.github.tankestrek.internal.text.TokenKind;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.WordClass;

/** Tells persons from organizations and places by the words of a name. */
final class NameKind {
  private static final long GIVEN = WordClass.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);
  private static final long NO_PERSON =
      WordClass.of(WordClass.ORGANIZATION, WordClass.PARTY, WordClass.AGENCY, WordClass.PLACE);

  private static final int LONGEST_ABBREVIATION = 5;
  private static final int LONGEST_COMPANY_FORM = 3;

  private final Tokens tokens;
  private final Reference mention;
  private final boolean genitive;

  /**
   * @param tokens the tokens
   * @param mention the name
   * @param genitive whether it ends in a genitive s, so that what follows is somebody's
   */
  NameKind(Tokens tokens, Reference mention, boolean genitive) {
    this.tokens = tokens;
    this.mention = mention;
    this.genitive = genitive;
  }

  SpeakerKind kind() {
    int first = mention.first();
    int last = mention.end() - 1;
    boolean single = first == last;
    if (!single && isCompanyForm(last)) {
      return SpeakerKind.ORGANIZATION;
    }
    if (tokens.isAny(first, GIVEN) && !tokens.head(last).isOrganization()) {
      return SpeakerKind.PERSON;
    }
    if (hasRoleBefore() && !tokens.isAny(first, NO_PERSON)) {
      return SpeakerKind.PERSON;
    }
    if (hasOrganizationBefore()
        || tokens.head(first).isOrganization()
        || tokens.head(last).isOrganization()) {
      return SpeakerKind.ORGANIZATION;
    }
    if (isBeforeScore(last + 1)) {
      return SpeakerKind.ORGANIZATION;
    }
    if (single) {
      return isNoPerson(first) ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON;
    }
    return tokens.isAny(first, NO_PERSON) && !tokens.is(last, WordClass.SURNAME)
        ? SpeakerKind.ORGANIZATION
        : SpeakerKind.PERSON;
  }

  private boolean isNoPerson(int token) {
    if (genitive && tokens.isStemAny(token, NO_PERSON)) {
      return !tokens.isStemAny(token, WordClass.SURNAME.bit());
    }
    if (tokens.isAny(token, NO_PERSON)) {
      return !tokens.is(token, WordClass.SURNAME) || !tokens.is(token, WordClass.PLACE);
    }
    boolean abbreviation =
        tokens.isAllCaps(token) && tokens.end(token) - tokens.start(token) <= LONGEST_ABBREVIATION;
    return abbreviation || tokens.text(token).indexOf('.') > 0;
  }

  /** {@code Kystfisk AS, Helse Nord HF}, but not {@code Kari Moe VG}. */
  private boolean isCompanyForm(int last) {
    int length = tokens.length(last);
    return tokens.isAllCaps(last)
        && length >= 2
        && length <= LONGEST_COMPANY_FORM
        && !tokens.isAny(last, NO_PERSON | WordClass.SURNAME.bit());
  }

  /** {@code Vik – Strand 2-1}: two teams. */
  private boolean isBeforeScore(int next) {
    int score = next;
    if (tokens.is(score, TokenKind.DASH)) {
      score += 2;
    }
    if (score >= tokens.size() || !tokens.is(score, TokenKind.NUMBER)) {
      return false;
    }
    boolean dash = tokens.is(score + 1, TokenKind.DASH) && tokens.is(score + 2, TokenKind.NUMBER);
    return dash || tokens.text(score).indexOf('-') > 0;
  }

  /** {@code fagforbundet Statsfolk}. */
  boolean hasOrganizationBefore() {
    int before = mention.first() - 1;
    return before >= 0
        && tokens.is(before, TokenKind.WORD)
        && (!tokens.isCapitalised(before) || opensLine(before))
        && tokens.head(before).isOrganization();
  }

  private boolean opensLine(int token) {
    return token == 0 || tokens.endsSentence(token - 1) || tokens.is(token - 1, TokenKind.NEWLINE);
  }

  private boolean hasRoleBefore() {
    int before = mention.first() - 1;
    return before >= 0
        && tokens.is(before, TokenKind.WORD)
        && !tokens.endsSentence(before)
        && tokens.head(before).isSingularRole();
  }
}
