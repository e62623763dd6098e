package io.github.tankestrek.benchmark;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import io.github.tankestrek.NewsParser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The whole parse, and beside it what else one might do with the same text. */
public class ParseBenchmark extends PerCharacter {
  private static final ULocale NORWEGIAN = ULocale.forLanguageTag("nb");

  /** As somebody without this library would find dash quotes with their speakers. */
  private static final Pattern DASH_QUOTE =
      Pattern.compile(
          "(?m)^[–-] ?(.+?)[,.!?] (?:sier|sa|seier|forteller|fortel|mener|meiner) (\\p{Lu}[^.,\n]+)");

  private final NewsParser parser = NewsParser.create();
  private final BreakIterator words = BreakIterator.getWordInstance(NORWEGIAN);
  private final BreakIterator sentences = BreakIterator.getSentenceInstance(NORWEGIAN);
  private final Normalizer2 nfc = Normalizer2.getNFCInstance();

  /** All stages, speakers included. */
  @Benchmark
  public void parse(Texts texts, Blackhole hole) {
    for (String text : texts.texts) {
      hole.consume(parser.parse(text));
    }
  }

  /** ICU4J's word boundaries: the price that the parse is held against. */
  @Benchmark
  public void icuWords(Texts texts, Blackhole hole) {
    for (String text : texts.texts) {
      hole.consume(boundaries(words, text));
    }
  }

  /** ICU4J's sentence boundaries. */
  @Benchmark
  public void icuSentences(Texts texts, Blackhole hole) {
    for (String text : texts.texts) {
      hole.consume(boundaries(sentences, text));
    }
  }

  /** ICU4J's normalisation to NFC. */
  @Benchmark
  public void icuNormalize(Texts texts, Blackhole hole) {
    for (String text : texts.texts) {
      hole.consume(nfc.normalize(text));
    }
  }

  /** One regular expression. */
  @Benchmark
  public void regex(Texts texts, Blackhole hole) {
    for (String text : texts.texts) {
      Matcher matcher = DASH_QUOTE.matcher(text);
      while (matcher.find()) {
        hole.consume(matcher.group(2));
      }
    }
  }

  private static int boundaries(BreakIterator iterator, String text) {
    iterator.setText(text);
    int count = 0;
    while (iterator.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
