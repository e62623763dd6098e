package io.github.tankestrek.internal.speaker;

import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.attribution.AttributedQuote;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import java.util.ArrayList;
import java.util.Collections;
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
    List<SpokenQuote> spoken = new ArrayList<>(quotes.size());
    for (int i = 0; i < quotes.size(); i++) {
      spoken.add(spoken(i, quotes.get(i)));
    }
    List<FoundSpeaker> speakers = new ArrayList<>(cast.size());
    for (Voice voice : cast) {
      speakers.add(speaker(voice));
    }
    return new Cast(List.copyOf(spoken), List.copyOf(speakers));
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
    Collections.sort(mentions);
    List<TokenRange> ranges = new ArrayList<>(mentions.size());
    TokenRange last = null;
    for (TokenRange mention : mentions) {
      if (last == null || last.compareTo(mention) != 0) {
        ranges.add(mention);
      }
      last = mention;
    }
    return new FoundSpeaker(voice.name, voice.kind, List.copyOf(ranges));
  }
}
