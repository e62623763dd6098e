package io.github.tankestrek.internal;

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
import io.github.tankestrek.Span;
import io.github.tankestrek.Speaker;
import io.github.tankestrek.internal.attribution.AttributedQuote;
import io.github.tankestrek.internal.attribution.AttributionFinder;
import io.github.tankestrek.internal.block.BlockFinder;
import io.github.tankestrek.internal.block.FoundDateLine;
import io.github.tankestrek.internal.block.Layout;
import io.github.tankestrek.internal.block.TextBlock;
import io.github.tankestrek.internal.clause.Clause;
import io.github.tankestrek.internal.clause.SourcePhrase;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.quote.FoundQuote;
import io.github.tankestrek.internal.quote.QuoteFinder;
import io.github.tankestrek.internal.speaker.Cast;
import io.github.tankestrek.internal.speaker.FoundSpeaker;
import io.github.tankestrek.internal.speaker.FoundSpeaker.TokenRange;
import io.github.tankestrek.internal.speaker.SpeakerResolver;
import io.github.tankestrek.internal.speaker.SpokenQuote;
import io.github.tankestrek.internal.text.LanguageGuess;
import io.github.tankestrek.internal.text.Lexicon;
import io.github.tankestrek.internal.text.NormalText;
import io.github.tankestrek.internal.text.Normaliser;
import io.github.tankestrek.internal.text.Tokenizer;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Unwrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way of one text through all stages, and of what they found back to the text as it was given.
 * The only class that knows every stage.
 */
public final class Pipeline {
  private static final Cast NOBODY = new Cast(List.of(), List.of());

  private final String given;
  private final NormalText normal;
  private final Tokens tokens;

  private Pipeline(String given, Lexicon lexicon) {
    this.given = given;
    this.normal = Normaliser.normalise(given);
    this.tokens = Tokenizer.tokenize(Unwrapper.unwrap(normal), lexicon);
  }

  /**
   * {@return the article that a text holds}
   *
   * @param given the text as it was given
   * @param lexicon the word lists
   */
  public static Article parse(String given, Lexicon lexicon) {
    return new Pipeline(given, lexicon).parse();
  }

  private Article parse() {
    Language language = LanguageGuess.of(tokens);
    Layout layout = BlockFinder.find(tokens);
    Sources sources = new Sources(tokens, language);
    List<FoundQuote> found = QuoteFinder.find(tokens, layout, sources);
    Cast cast = found.isEmpty() ? NOBODY : cast(layout, sources, found);
    List<Speaker> speakers = speakers(cast.speakers());
    FoundDateLine dateLine = layout.dateLine().orElse(null);
    return new Article(
        given,
        language,
        dateLine == null ? Optional.empty() : Optional.of(dateLine(dateLine)),
        blocks(layout.blocks()),
        quotes(cast.quotes(), speakers),
        speakers);
  }

  private Cast cast(Layout layout, Sources sources, List<FoundQuote> found) {
    List<AttributedQuote> attributed = AttributionFinder.find(tokens, layout, sources, found);
    return SpeakerResolver.resolve(tokens, layout, sources, attributed);
  }

  private DateLine dateLine(FoundDateLine found) {
    return new DateLine(
        span(found.first(), found.end()),
        text(found.first(), found.end()),
        found.date(),
        found.place(),
        found.agency());
  }

  private List<Block> blocks(List<TextBlock> found) {
    List<Block> blocks = new ArrayList<>(found.size());
    for (TextBlock block : found) {
      blocks.add(block(block));
    }
    return blocks;
  }

  private Block block(TextBlock found) {
    Span span = span(found.first(), found.end());
    String text = text(found.first(), found.end());
    return switch (found.kind()) {
      case HEADING -> new Heading(span, text);
      case PARAGRAPH -> new Paragraph(span, text);
      case BYLINE -> new Byline(span, text);
      case CAPTION -> new Caption(span, text);
      case OTHER -> new Other(span, text);
    };
  }

  private List<Quote> quotes(List<SpokenQuote> spoken, List<Speaker> speakers) {
    List<Quote> quotes = new ArrayList<>(spoken.size());
    for (SpokenQuote quote : spoken) {
      quotes.add(quote(quote, speakers));
    }
    return quotes;
  }

  private Quote quote(SpokenQuote spoken, List<Speaker> speakers) {
    FoundQuote found = spoken.quote();
    return new Quote(
        span(found.first(), found.end()),
        text(found.first(), found.end()),
        spoken.type(),
        found.mark(),
        found.block(),
        attribution(spoken, speakers));
  }

  private Optional<Attribution> attribution(SpokenQuote spoken, List<Speaker> speakers) {
    Basis basis = spoken.basis();
    if (basis == null) {
      return Optional.empty();
    }
    Optional<Speaker> speaker =
        spoken.speaker() < 0 ? Optional.empty() : Optional.of(speakers.get(spoken.speaker()));
    Clause clause = spoken.clause();
    return Optional.of(
        new Attribution(
            speaker,
            clause == null ? Optional.empty() : mention(clause.source()),
            clause == null ? Optional.empty() : cue(clause),
            basis));
  }

  private Optional<Mention> mention(@Nullable SourcePhrase source) {
    return source == null
        ? Optional.empty()
        : Optional.of(
            new Mention(span(source.first(), source.end()), text(source.first(), source.end())));
  }

  private Optional<Cue> cue(Clause clause) {
    int cue = clause.cue();
    return cue < 0
        ? Optional.empty()
        : Optional.of(new Cue(span(cue, cue + 1), text(cue, cue + 1), clause.lemma()));
  }

  private List<Speaker> speakers(List<FoundSpeaker> found) {
    List<Speaker> speakers = new ArrayList<>(found.size());
    for (FoundSpeaker speaker : found) {
      List<Span> mentions = new ArrayList<>(speaker.mentions().size());
      for (TokenRange mention : speaker.mentions()) {
        mentions.add(span(mention.first(), mention.end()));
      }
      speakers.add(new Speaker(speaker.name(), speaker.kind(), mentions));
    }
    return speakers;
  }

  private Span span(int first, int end) {
    return normal.given(tokens.start(first), tokens.end(end - 1));
  }

  private String text(int first, int end) {
    return tokens.text(first, end - 1);
  }
}
