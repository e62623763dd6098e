package io.github.tankestrek.internal.speaker;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.Basis;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.internal.attribution.AttributedQuote;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the speakers in the order of their first quote. */
final class CastBuilder {
  private final List<AttributedQuote> quotes;
  private final @Nullable Voice[] voices;
  private final @Nullable Basis[] basis;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
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
    ImmutableList.Builder<SpokenQuote> spoken = ImmutableList.builder();
    for (int i = 0; i < quotes.size(); i++) {
      spoken.add(spoken(i, quotes.get(i)));
    }
    return new Cast(
        spoken.build(),
        cast.stream().map(CastBuilder::speaker).collect(ImmutableList.toImmutableList()));
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
    int number = numbers.computeIfAbsent(voice.name, k -> numbers.size());
    if (number == cast.size()) {
      cast.add(voice);
    }
    return number;
  }

  private static FoundSpeaker speaker(Voice voice) {
    List<int[]> mentions = new ArrayList<>(voice.mentions);
    voice.persons.forEach(p -> mentions.addAll(p.mentions));
    mentions.sort((a, b) -> a[0] != b[0] ? a[0] - b[0] : a[1] - b[1]);
    ImmutableList.Builder<TokenRange> ranges =
        ImmutableList.builderWithExpectedSize(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      if (i == 0 || !Arrays.equals(mentions.get(i), mentions.get(i - 1))) {
        ranges.add(new TokenRange(mentions.get(i)[0], mentions.get(i)[1]));
      }
    }
    return new FoundSpeaker(voice.name, voice.kind, ranges.build());
  }
}
