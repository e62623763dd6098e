package io.github.tankestrek.benchmark;

import io.github.tankestrek.Language;
import io.github.tankestrek.internal.attribution.AttributedQuote;
import io.github.tankestrek.internal.attribution.AttributionFinder;
import io.github.tankestrek.internal.block.BlockFinder;
import io.github.tankestrek.internal.block.Layout;
import io.github.tankestrek.internal.clause.Sources;
import io.github.tankestrek.internal.quote.FoundQuote;
import io.github.tankestrek.internal.quote.QuoteFinder;
import io.github.tankestrek.internal.speaker.SpeakerResolver;
import io.github.tankestrek.internal.text.LanguageGuess;
import io.github.tankestrek.internal.text.Lexicon;
import io.github.tankestrek.internal.text.NormalText;
import io.github.tankestrek.internal.text.Normaliser;
import io.github.tankestrek.internal.text.Tokenizer;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Unwrapper;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage alone, on what the stages before it have made of the text. */
public class StageBenchmark extends PerCharacter {
  private final Lexicon lexicon = Lexicon.standard();
  private List<Stages> articles;

  /** Takes every text through all stages. */
  @Setup
  public void prepare(Texts texts) {
    articles = texts.texts.stream().map(text -> Stages.of(text, lexicon)).toList();
  }

  /** Clean text with the way back to the given one. */
  @Benchmark
  public void normalise(Blackhole hole) {
    for (Stages article : articles) {
      hole.consume(Normaliser.normalise(article.given));
    }
  }

  /** Joining wrapped lines. */
  @Benchmark
  public void unwrap(Blackhole hole) {
    for (Stages article : articles) {
      hole.consume(Unwrapper.unwrap(article.normal));
    }
  }

  /** Tokens with their word classes and sentence ends. */
  @Benchmark
  public void tokenize(Blackhole hole) {
    for (Stages article : articles) {
      hole.consume(Tokenizer.tokenize(article.unwrapped, lexicon));
    }
  }

  /** The written standard. */
  @Benchmark
  public void language(Blackhole hole) {
    for (Stages article : articles) {
      hole.consume(LanguageGuess.of(article.tokens));
    }
  }

  /** Blocks and date line. */
  @Benchmark
  public void blocks(Blackhole hole) {
    for (Stages article : articles) {
      hole.consume(BlockFinder.find(article.tokens));
    }
  }

  /** Quotes with the clauses beside them; what the clause grammar prepares is counted here. */
  @Benchmark
  public void quotes(Blackhole hole) {
    for (Stages article : articles) {
      Sources sources = new Sources(article.tokens, article.language);
      hole.consume(QuoteFinder.find(article.tokens, article.layout, sources));
    }
  }

  /** Who has the word. */
  @Benchmark
  public void attribution(Blackhole hole) {
    for (Stages a : articles) {
      hole.consume(AttributionFinder.find(a.tokens, a.layout, a.sources, a.quotes));
    }
  }

  /** Mentions to persons. */
  @Benchmark
  public void speakers(Blackhole hole) {
    for (Stages a : articles) {
      hole.consume(SpeakerResolver.resolve(a.tokens, a.layout, a.sources, a.attributed));
    }
  }

  /** What each stage makes of one text. */
  private record Stages(
      String given,
      NormalText normal,
      NormalText unwrapped,
      Tokens tokens,
      Language language,
      Layout layout,
      Sources sources,
      List<FoundQuote> quotes,
      List<AttributedQuote> attributed) {

    static Stages of(String given, Lexicon lexicon) {
      NormalText normal = Normaliser.normalise(given);
      NormalText unwrapped = Unwrapper.unwrap(normal);
      Tokens tokens = Tokenizer.tokenize(unwrapped, lexicon);
      Language language = LanguageGuess.of(tokens);
      Layout layout = BlockFinder.find(tokens);
      Sources sources = new Sources(tokens, language);
      var quotes = QuoteFinder.find(tokens, layout, sources);
      var attributed = AttributionFinder.find(tokens, layout, sources, quotes);
      return new Stages(
          given, normal, unwrapped, tokens, language, layout, sources, quotes, attributed);
    }
  }
}
