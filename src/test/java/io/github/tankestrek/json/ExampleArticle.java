package io.github.tankestrek.json;

import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Basis;
import io.github.tankestrek.Cue;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Heading;
import io.github.tankestrek.Language;
import io.github.tankestrek.Mention;
import io.github.tankestrek.Paragraph;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.Span;
import io.github.tankestrek.Speaker;
import io.github.tankestrek.SpeakerKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A small article with a quote, an interviewer's question and a quote by nobody known. */
final class ExampleArticle {
  static final String TEXT =
      """
      date 2023-09
      Ferja er her
      – Endelig, sier Kari Moe.
      – Er du glad?
      – Ja.
      """;

  static final Article ARTICLE = article();

  private ExampleArticle() {}

  private static Article article() {
    Speaker kari = new Speaker("Kari Moe", SpeakerKind.PERSON, List.of(span("Kari Moe")));
    return new Article(
        TEXT,
        Language.BOKMAL,
        Optional.of(
            new DateLine(
                span("date 2023-09"),
                "date 2023-09",
                Optional.of(YearMonth.of(2023, 9)),
                Optional.empty(),
                Optional.empty())),
        List.of(
            new Heading(span("Ferja er her"), "Ferja er her"),
            new Paragraph(span("– Endelig, sier Kari Moe."), "– Endelig, sier Kari Moe."),
            new Paragraph(span("– Er du glad?"), "– Er du glad?"),
            new Paragraph(span("– Ja."), "– Ja.")),
        List.of(
            dash(1, "Endelig", QuoteType.DIRECT, Optional.of(following(kari))),
            dash(2, "Er du glad?", QuoteType.QUESTION, Optional.of(question())),
            dash(3, "Ja.", QuoteType.DIRECT, Optional.empty())),
        List.of(kari));
  }

  private static Quote dash(
      int block, String words, QuoteType type, Optional<Attribution> attribution) {
    return new Quote(span(words), words, type, QuoteMark.DASH, block, attribution);
  }

  private static Attribution following(Speaker speaker) {
    return new Attribution(
        Optional.of(speaker),
        Optional.of(new Mention(span("Kari Moe"), "Kari Moe")),
        Optional.of(new Cue(span("sier"), "sier", "si")),
        Basis.FOLLOWING_CLAUSE);
  }

  private static Attribution question() {
    return new Attribution(Optional.empty(), Optional.empty(), Optional.empty(), Basis.QUESTION);
  }

  private static Span span(String part) {
    int start = TEXT.indexOf(part);
    return new Span(start, start + part.length());
  }
}
