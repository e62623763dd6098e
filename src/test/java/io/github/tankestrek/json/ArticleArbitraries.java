package io.github.tankestrek.json;

import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Basis;
import io.github.tankestrek.Block;
import io.github.tankestrek.Byline;
import io.github.tankestrek.Caption;
import io.github.tankestrek.Cue;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Heading;
import io.github.tankestrek.Language;
import io.github.tankestrek.Mention;
import io.github.tankestrek.Other;
import io.github.tankestrek.Paragraph;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.Span;
import io.github.tankestrek.Speaker;
import io.github.tankestrek.SpeakerKind;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Articles of every shape that the types allow, also those that no parser would make. */
public final class ArticleArbitraries extends DomainContextBase {
  private static final List<BiFunction<Span, String, Block>> BLOCKS =
      List.of(Heading::new, Paragraph::new, Byline::new, Caption::new, Other::new);

  /** {@return articles} */
  @Provide
  public Arbitrary<Article> articles() {
    return texts()
        .flatMap(
            source ->
                mostlySome(speakers(source.length()))
                    .flatMap(speakers -> articles(source, speakers)));
  }

  private static Arbitrary<Article> articles(String source, List<Speaker> speakers) {
    int length = source.length();
    return mostlySome(blocks(length))
        .flatMap(
            blocks ->
                Combinators.combine(
                        Arbitraries.of(Language.class),
                        dateLines(length).optional(0.7),
                        quotes(length, blocks.size(), speakers))
                    .as(
                        (language, dateLine, quotes) ->
                            new Article(source, language, dateLine, blocks, quotes, speakers)));
  }

  private static Arbitrary<String> texts() {
    Arbitrary<Character> hard =
        Arbitraries.of(
            '\u0000', '\n', '\r', '\t', '"', '\\', '/', '\u001B', '\u007F', '\u0085', '\u009F',
            '\u2028', '\u2029', '\uD83D', '\uDE00', '\uDFFF', '\uFEFF', '\uFFFE', '\u0301', 'å');
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings().withChars(' ', '–', '«', 'a', 'Å').ofMaxLength(30),
        hard.list().ofMaxSize(12).map(ArticleArbitraries::join));
  }

  private static String join(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  private static Arbitrary<Span> spans(int length) {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, length);
    return Combinators.combine(offsets, offsets)
        .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
  }

  private static Arbitrary<Block> blocks(int length) {
    return Combinators.combine(Arbitraries.of(BLOCKS), spans(length), texts())
        .as(BiFunction::apply);
  }

  private static Arbitrary<Speaker> speakers(int length) {
    return Combinators.combine(
            texts(), Arbitraries.of(SpeakerKind.class), spans(length).list().ofMaxSize(4))
        .as(Speaker::new);
  }

  private static Arbitrary<DateLine> dateLines(int length) {
    return Combinators.combine(
            spans(length),
            texts(),
            dates().optional(0.8),
            texts().optional(0.5),
            texts().optional(0.5))
        .as(DateLine::new);
  }

  private static Arbitrary<TemporalAccessor> dates() {
    Arbitrary<LocalDateTime> times =
        Arbitraries.longs()
            .between(-60_000_000_000L, 250_000_000_000L)
            .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
    return Arbitraries.oneOf(
        times,
        times.map(LocalDateTime::toLocalDate),
        times.map(time -> YearMonth.from(time)),
        times.map(time -> MonthDay.from(time)),
        times.map(time -> time.withMinute(0).atOffset(ZoneOffset.UTC)),
        times.map(time -> time.atOffset(ZoneOffset.ofHours(2))));
  }

  private static Arbitrary<List<Quote>> quotes(int length, int blocks, List<Speaker> speakers) {
    if (blocks == 0) {
      return Arbitraries.just(List.of());
    }
    return mostlySome(
        Combinators.combine(
                spans(length),
                texts(),
                Arbitraries.of(QuoteType.class),
                Arbitraries.of(QuoteMark.class),
                Arbitraries.integers().between(0, blocks - 1),
                attributions(length, speakers).optional(0.8))
            .as(Quote::new));
  }

  private static <T> Arbitrary<List<T>> mostlySome(Arbitrary<T> elements) {
    Arbitrary<List<T>> none = Arbitraries.just(List.of());
    Arbitrary<List<T>> some = elements.list().ofMinSize(1).ofMaxSize(4);
    // The edge cases of a list, empty for the most part, would be half of all articles.
    return Arbitraries.frequencyOf(Tuple.of(1, none), Tuple.of(9, some)).withoutEdgeCases();
  }

  private static Arbitrary<Attribution> attributions(int length, List<Speaker> speakers) {
    Arbitrary<Optional<Speaker>> speaker =
        speakers.isEmpty()
            ? Arbitraries.just(Optional.empty())
            : Arbitraries.of(speakers).optional(0.8);
    return Combinators.combine(
            speaker,
            Combinators.combine(spans(length), texts()).as(Mention::new).optional(0.7),
            Combinators.combine(spans(length), texts(), texts()).as(Cue::new).optional(0.7),
            Arbitraries.of(Basis.class))
        .as(Attribution::new);
  }
}
