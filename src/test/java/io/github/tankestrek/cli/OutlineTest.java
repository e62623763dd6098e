package io.github.tankestrek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Basis;
import io.github.tankestrek.Block;
import io.github.tankestrek.Byline;
import io.github.tankestrek.Caption;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Heading;
import io.github.tankestrek.Language;
import io.github.tankestrek.Other;
import io.github.tankestrek.Paragraph;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.Span;
import io.github.tankestrek.Speaker;
import io.github.tankestrek.SpeakerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final Span SPAN = new Span(0, 0);
  private static final Speaker KARI = new Speaker("Kari Moe", SpeakerKind.PERSON, List.of());
  private static final Speaker UNION =
      new Speaker("Landsforeningen for ferjefolk og havnearbeidere", SpeakerKind.GROUP, List.of());

  @Test
  void quotesStandBesideTheirSpeakersAndTheRestIsBrief() {
    Article article =
        new Article(
            "",
            Language.BOKMAL,
            Optional.of(
                new DateLine(
                    SPAN,
                    "x",
                    Optional.of(LocalDate.of(2026, 2, 12)),
                    Optional.of("Ås"),
                    Optional.of("NTB"))),
            List.of(
                new Heading(SPAN, "– Endelig"),
                new Byline(SPAN, "Av Ola Lie"),
                new Paragraph(SPAN, "Ferja er tilbake på Tindvær. ".repeat(5).strip()),
                new Heading(SPAN, "Glade folk"),
                new Paragraph(SPAN, "– Endelig er ferja her, sier Kari Moe."),
                new Paragraph(SPAN, "– Er du glad?"),
                new Paragraph(SPAN, "– Ja."),
                new Paragraph(SPAN, "Foreningen kaller det «en god dag»."),
                new Caption(SPAN, "Foto: Privat"),
                new Other(SPAN, "Les også: Ny ferje")),
            List.of(
                quote(
                    0, "Endelig", QuoteType.HEADING, QuoteMark.DASH, by(KARI, Basis.HEADING_MATCH)),
                quote(
                    4,
                    "Endelig er ferja her, og nå skal vi feire i dagevis med kaffe og kaker til alle"
                        + " som vil.",
                    QuoteType.DIRECT,
                    QuoteMark.DASH,
                    by(KARI, Basis.FOLLOWING_CLAUSE)),
                quote(
                    5, "Er du glad?", QuoteType.QUESTION, QuoteMark.DASH, by(null, Basis.QUESTION)),
                quote(6, "Ja.", QuoteType.DIRECT, QuoteMark.DOUBLE, Optional.empty()),
                quote(
                    7,
                    "en god dag",
                    QuoteType.PARTIAL,
                    QuoteMark.GUILLEMETS,
                    by(UNION, Basis.SENTENCE_SOURCE))),
            List.of(UNION, KARI));
    assertThat(Outline.of(article, "ferja.txt", Style.PLAIN))
        .isEqualTo(
            """
            – Endelig
            =========

            Source     ferja.txt
            Date line  2026-02-12, Ås, NTB
            Language   Bokmål
            Found      2 headings, 5 paragraphs, 5 quotes, 2 speakers

              Kari Moe                (heading-match)

              [byline] Av Ola Lie

              Ferja er tilbake på Tindvær. Ferja er tilbake på Tindvær. Ferja er tilbake på Tindvær. Ferja er …

            # Glade folk

              Kari Moe                – Endelig er ferja her, og nå skal vi feire i dagevis med kaffe og kaker
              (following-clause)      til alle som vil.

              (interviewer)           – Er du glad?
              (question)

              ?                       “Ja.”
              (not told)

              Foreningen kaller det «en god dag».
              Landsforeningen for     «en god dag»
              ferjefolk og
              havnearbeidere
              (sentence-source)

              [caption] Foto: Privat

              [other] Les også: Ny ferje

            Speakers                                                         quotes   words
              Kari Moe                                         person             1      19
              Landsforeningen for ferjefolk og havnearbeidere  group              1       3
              (interviewer)                                                       1       3
              ?                                                                   1       1
            """);
  }

  @Test
  void anArticleWithoutAnythingSaysSo() {
    Article empty =
        new Article("", Language.UNDETERMINED, Optional.empty(), List.of(), List.of(), List.of());
    assertThat(Outline.of(empty, "-", Style.PLAIN))
        .isEqualTo(
            """
            Source     -
            Language   undetermined
            Found      0 headings, 0 paragraphs, 0 quotes, 0 speakers

            Nobody is quoted.
            """);
  }

  @Test
  void anArticleWithoutHeadlineBeginsWithItsFacts() {
    assertThat(Outline.of(article("Ferja er her."), "a.txt", Style.PLAIN))
        .startsWith(
            "Source     a.txt\nLanguage   Nynorsk\nFound      0 headings, 1 paragraph, 1 quote")
        .contains("\n\n  Ferja er her.\n");
  }

  @Test
  void controlCharactersOfTheArticleDoNotReachTheTerminal() {
    String hostile = "\u001B[2J\u009B31m\r\b\u202Eabc";
    Speaker speaker = new Speaker(hostile, SpeakerKind.PERSON, List.of());
    Article article =
        new Article(
            hostile,
            Language.BOKMAL,
            Optional.of(
                new DateLine(
                    SPAN, hostile, Optional.empty(), Optional.of(hostile), Optional.of(hostile))),
            List.of(new Heading(SPAN, hostile), new Paragraph(SPAN, hostile)),
            List.of(
                quote(1, hostile, QuoteType.PARTIAL, QuoteMark.NONE, by(speaker, Basis.ANSWER))),
            List.of(speaker));
    assertThat(Outline.of(article, hostile, Style.PLAIN).replace("\n", ""))
        .contains("\\u001B[2J\\u009B31m\\u000D\\u0008\\u202Eabc")
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
  }

  @Test
  void noLineIsWiderThanThePage() {
    String long1 = "menneskerettighetsorganisasjon".repeat(20);
    String long2 = "en to tre fire fem ".repeat(50).strip();
    for (String text : List.of(long1, long2)) {
      Speaker speaker = new Speaker(text, SpeakerKind.ORGANIZATION, List.of());
      Article article =
          new Article(
              "",
              Language.BOKMAL,
              Optional.empty(),
              List.of(new Heading(SPAN, text), new Heading(SPAN, text), new Paragraph(SPAN, text)),
              List.of(
                  quote(2, text, QuoteType.PARTIAL, QuoteMark.SINGLE, by(speaker, Basis.ANSWER))),
              List.of(speaker));
      assertThat(Outline.of(article, text, Style.PLAIN).lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    String expected = Outline.of(article("Ferja er her."), "a.txt", Style.PLAIN);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Outline.of(article("Ferja er her."), "a.txt", Style.PLAIN)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Article article(String text) {
    Block block = new Paragraph(SPAN, text);
    return new Article(
        text,
        Language.NYNORSK,
        Optional.empty(),
        List.of(block),
        List.of(quote(0, text, QuoteType.PARTIAL, QuoteMark.NONE, Optional.empty())),
        List.of());
  }

  private static Quote quote(
      int block, String text, QuoteType type, QuoteMark mark, Optional<Attribution> attribution) {
    return new Quote(SPAN, text, type, mark, block, attribution);
  }

  private static Optional<Attribution> by(Speaker speaker, Basis basis) {
    return Optional.of(
        new Attribution(Optional.ofNullable(speaker), Optional.empty(), Optional.empty(), basis));
  }
}
