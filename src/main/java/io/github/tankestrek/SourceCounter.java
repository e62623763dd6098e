package io.github.tankestrek;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts one article, in one round over its quotes. */
final class SourceCounter {
  private final Article article;
  // By name, which only one speaker of an article has: a speaker's own hash is as dear as it has
  // mentions.
  private final Map<String, Voice> voices = new LinkedHashMap<>();
  private QuoteTally unattributed = QuoteTally.NONE;
  private QuoteTally questions = QuoteTally.NONE;
  private int headings;
  private boolean headlineQuotes;

  SourceCounter(Article article) {
    this.article = article;
    article.speakers().forEach(speaker -> voices.put(speaker.name(), new Voice(speaker)));
  }

  SourceCounts count() {
    int headline = headline();
    for (Quote quote : article.quotes()) {
      headlineQuotes |= quote.type() == QuoteType.HEADING && quote.block() == headline;
      count(quote);
    }
    QuoteTally attributed =
        voices.values().stream()
            .map(voice -> voice.quoted)
            .reduce(QuoteTally.NONE, QuoteTally::plus);
    int quotedWords = attributed.words() + unattributed.words();
    int words = wordsOfParagraphs();
    return new SourceCounts(
        voices.values().stream()
            .flatMap(voice -> voice.result(quotedWords, words).stream())
            .collect(ImmutableList.toImmutableList()),
        attributed,
        unattributed,
        questions,
        headings,
        headlineQuotes,
        words);
  }

  private int headline() {
    List<Block> blocks = article.blocks();
    for (int index = 0; index < blocks.size(); index++) {
      if (blocks.get(index) instanceof Heading) {
        return index;
      }
    }
    return -1;
  }

  private int wordsOfParagraphs() {
    return article.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .mapToInt(paragraph -> words(paragraph.text()))
        .sum();
  }

  private void count(Quote quote) {
    Optional<Voice> voice =
        quote.speaker().map(who -> voices.computeIfAbsent(who.name(), name -> new Voice(who)));
    switch (quote.type()) {
      case QUESTION -> questions = questions.plusQuote(words(quote.text()));
      case HEADING -> {
        headings++;
        voice.ifPresent(known -> known.addHeading(quote));
      }
      case INDIRECT -> voice.ifPresent(known -> known.addIndirect(quote));
      case DIRECT, PARTIAL -> {
        int words = words(quote.text());
        if (voice.isPresent()) {
          voice.get().addQuoted(quote, words);
        } else {
          unattributed = unattributed.plusQuote(words);
        }
      }
    }
  }

  /**
   * Counts runs between spaces with a letter or a digit: a dash or a full stop alone is no word.
   */
  private static int words(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (codePoint == ' ') {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(codePoint)) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  /** One speaker; grows while the quotes are counted. */
  private static final class Voice {
    private final Speaker speaker;
    private QuoteTally quoted = QuoteTally.NONE;
    private int indirect;
    private int headings;
    private @Nullable Quote firstInBody;
    private @Nullable Quote firstHeading;

    Voice(Speaker speaker) {
      this.speaker = speaker;
    }

    void addQuoted(Quote quote, int words) {
      quoted = quoted.plusQuote(words);
      firstInBody = firstInBody == null ? quote : firstInBody;
    }

    void addIndirect(Quote quote) {
      indirect++;
      firstInBody = firstInBody == null ? quote : firstInBody;
    }

    void addHeading(Quote quote) {
      headings++;
      firstHeading = firstHeading == null ? quote : firstHeading;
    }

    /** {@return the counts; absent for a speaker without a quote} */
    Optional<SourceCount> result(int quotedWords, int articleWords) {
      return Optional.ofNullable(firstInBody == null ? firstHeading : firstInBody)
          .map(
              first ->
                  new SourceCount(
                      speaker,
                      quoted,
                      indirect,
                      headings,
                      first,
                      share(quoted.words(), quotedWords),
                      share(quoted.words(), articleWords)));
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }
}
