package io.github.tankestrek.internal.speaker;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.attribution.AttributedQuote;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the speakers in the order of their first quote. */
final class CastBuilder {
  private final List<AttributedQuote> quotes;
  private final @Nullable Voice[] voices;
  private final @Nullable Basis[] basis;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Voice> cast = new ArrayList<>();

  /**
   * @param quotes the quotes
   * @param voices the voice of each, or null
   * @param basis the rule that decided where it is another than the attribution expected
   */
  CastBuilder(List<AttributedQuote> quotes, @Nullable Voice[] voices, @Nullable Basis[] basis) {
    this.quotes = quotes;
    this.voices = voices;
    this.basis = basis;
  }

  Cast build() {
    ImmutableList.Builder<SpokenQuote> spoken =
        ImmutableList.builderWithExpectedSize(quotes.size());
    for (int i = 0; i < quotes.size(); i++) {
      spoken.add(spoken(i, quotes.get(i)));
    }
    ImmutableList.Builder<FoundSpeaker> speakers =
        ImmutableList.builderWithExpectedSize(cast.size());
    for (Voice voice : cast) {
      speakers.add(speaker(voice));
    }
    return new Cast(spoken.build(), speakers.build());
  }

  private SpokenQuote spoken(int i, AttributedQuote quote) {
    Voice voice = voices[i];
    boolean told = voice != null || quote.type() == QuoteType.QUESTION || quote.clause() != null;
    Basis rule = basis[i] != null ? basis[i] : quote.basis();
    return new SpokenQuote(
        quote.quote(), quote.type(), quote.clause(), told ? rule : null, number(voice));
  }

  private int number(@Nullable Voice voice) {
    if (voice == null) {
      return -1;
    }
    Integer number = numbers.putIfAbsent(voice.name, cast.size());
    if (number == null) {
      cast.add(voice);
      return cast.size() - 1;
    }
    return number;
  }

  private static FoundSpeaker speaker(Voice voice) {
    List<TokenRange> mentions = new ArrayList<>(voice.mentions);
    for (Person person : voice.persons) {
      mentions.addAll(person.mentions);
    }
    mentions.sort(TokenRange.IN_ORDER);
    ImmutableList.Builder<TokenRange> ranges =
        ImmutableList.builderWithExpectedSize(mentions.size());
    TokenRange last = null;
    for (TokenRange mention : mentions) {
      if (last == null || TokenRange.IN_ORDER.compare(last, mention) != 0) {
        ranges.add(mention);
      }
      last = mention;
    }
    return new FoundSpeaker(voice.name, voice.kind, ranges.build());
  }
}
