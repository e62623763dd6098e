package io.github.tankestrek.spec;

import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Cue;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.Speaker;
import io.github.tankestrek.SpeakerKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes who is quoted, as it stands in the round brackets after the words. */
final class Source {
  private final Article article;
  private final Set<Detail> details;

  Source(Article article, Set<Detail> details) {
    this.article = article;
    this.details = details;
  }

  String of(Quote quote) {
    Stream<String> shown =
        details.stream()
            .filter(Detail.OF_QUOTES::contains)
            .map(detail -> detail(detail, quote).map(Escapes::show).orElse("-"));
    return Stream.concat(Stream.of(who(quote)), shown).collect(Collectors.joining(" | "));
  }

  private static String who(Quote quote) {
    String otherwise = quote.type() == QuoteType.QUESTION ? "@" : "?";
    return quote.speaker().map(Source::named).orElse(otherwise);
  }

  /** Writes a speaker as behind a quote, and what stands for the speaker in the article. */
  String withMentions(Speaker speaker) {
    return speaker.mentions().stream()
        .map(article::raw)
        .map(Escapes::show)
        .collect(Collectors.joining(" | ", named(speaker) + " = ", ""));
  }

  private static String named(Speaker speaker) {
    boolean joint = speaker.name().contains(" & ");
    String kind = joint ? "" : kindMark(speaker.kind());
    return kind + Escapes.show(speaker.name());
  }

  private static String kindMark(SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> "";
      case UNNAMED -> "unnamed: ";
      case GROUP -> "group: ";
      case ORGANIZATION -> "org: ";
    };
  }

  private Optional<String> detail(Detail detail, Quote quote) {
    Optional<Attribution> attribution = quote.attribution();
    return switch (detail) {
      case BASIS -> attribution.map(found -> found.basis().label());
      case CUE -> attribution.flatMap(Attribution::cue).map(cue -> article.raw(cue.span()));
      case LEMMA -> attribution.flatMap(Attribution::cue).map(Cue::lemma);
      case MENTION ->
          attribution.flatMap(Attribution::mention).map(mention -> article.raw(mention.span()));
      case MARK -> Optional.of(quote.mark().label());
      case LANGUAGE, TEXT, SPEAKERS ->
          throw new IllegalArgumentException("not a detail of a source");
    };
  }
}
