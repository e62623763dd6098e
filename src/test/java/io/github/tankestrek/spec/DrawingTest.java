package io.github.tankestrek.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Basis;
import io.github.tankestrek.Block;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final String SOURCE =
      "– Brua må rives\n\nmars 2024\n\n– Hvorfor?\n\n– Ho er  [for]\r\ngamal, seier Moe.";

  private final Speaker moe = new Speaker("Moe", SpeakerKind.PERSON, List.of(span("Moe")));

  @Test
  void quotesStandInBracketsAndSpeakersAfterThem() {
    assertThat(Drawing.of(article(moe)))
        .isEqualTo(
            String.join(
                "\n",
                "# – [Brua må rives](?)",
                "date: mars 2024 = 2024-03 | - | -",
                "– [Hvorfor?](@)",
                "– [Ho er  \\[for\\]",
                "    gamal](Moe), seier Moe."));
  }

  @Test
  void detailsFollowTheSpeakerInAFixedOrder() {
    assertThat(Drawing.of(article(moe), EnumSet.of(Detail.MENTION, Detail.BASIS, Detail.LEMMA)))
        .contains("rives](? | - | - | -)", "gamal](Moe | following-clause | seie | Moe), seier");
  }

  @Test
  void normalisedTextsStandUnderTheirBlock() {
    assertThat(Drawing.of(article(moe), EnumSet.of(Detail.LANGUAGE, Detail.TEXT)))
        .startsWith("language: nn\n# – [Brua må rives](?)\n= – Brua må rives\n= [Brua må rives]\n")
        .endsWith("\n= [Ho er \\[for\\] gamal]");
  }

  @Test
  void speakersStandUnderEverythingWithTheirMentions() {
    assertThat(Drawing.of(article(moe), EnumSet.of(Detail.SPEAKERS)))
        .endsWith(" gamal](Moe), seier Moe.\nspeaker: Moe = Moe");
  }

  @Test
  void otherKindsOfSpeakersAreMarked() {
    assertThat(Drawing.of(article(new Speaker("NRK", SpeakerKind.ORGANIZATION, List.of()))))
        .contains("gamal](org: NRK)");
    assertThat(Drawing.of(article(new Speaker("ein nabo", SpeakerKind.UNNAMED, List.of()))))
        .contains("gamal](unnamed: ein nabo)");
    assertThat(Drawing.of(article(new Speaker("elevane", SpeakerKind.GROUP, List.of()))))
        .contains("gamal](group: elevane)");
    assertThat(Drawing.of(article(new Speaker("Moe & Vik", SpeakerKind.GROUP, List.of()))))
        .contains("gamal](Moe & Vik)");
  }

  @Test
  void charactersThatCannotBeSeenAreEscaped() {
    String source = "a\u00ADb\u00A0c\u030Ad\uD800e\\f\tg\uD83C\uDF89";
    Block block = new Paragraph(new Span(0, source.length()), "abc");
    Article article =
        new Article(
            source, Language.UNDETERMINED, Optional.empty(), List.of(block), List.of(), List.of());

    assertThat(Drawing.of(article))
        .isEqualTo("a\\u00ADb\\u00A0c\\u030Ad\\uD800e\\\\f\\tg\uD83C\uDF89");
    assertThat(Escapes.read("a\\u00ADb\\u00A0c\\u030Ad\\uD800e\\\\f\\tg\uD83C\uDF89"))
        .isEqualTo(source);
  }

  private static Article article(Speaker speaker) {
    Attribution clause =
        new Attribution(
            Optional.of(speaker),
            Optional.of(new Mention(span("Moe"), "Moe")),
            Optional.of(new Cue(span("seier"), "seier", "seie")),
            Basis.FOLLOWING_CLAUSE);
    Attribution question =
        new Attribution(Optional.empty(), Optional.empty(), Optional.empty(), Basis.QUESTION);
    Span line = span("mars 2024");
    return new Article(
        SOURCE,
        Language.NYNORSK,
        Optional.of(
            new DateLine(
                line,
                "mars 2024",
                Optional.of(YearMonth.of(2024, 3)),
                Optional.empty(),
                Optional.empty())),
        List.of(
            new Heading(span("– Brua må rives"), "– Brua må rives"),
            new Paragraph(span("– Hvorfor?"), "– Hvorfor?"),
            new Paragraph(
                span("– Ho er  [for]\r\ngamal, seier Moe."), "– Ho er [for] gamal, seier Moe.")),
        List.of(
            quote("Brua må rives", "Brua må rives", QuoteType.HEADING, 0, null),
            quote("Hvorfor?", "Hvorfor?", QuoteType.QUESTION, 1, question),
            quote("Ho er  [for]\r\ngamal", "Ho er [for] gamal", QuoteType.DIRECT, 2, clause)),
        List.of(speaker));
  }

  private static Quote quote(
      String raw, String text, QuoteType type, int block, Attribution attribution) {
    return new Quote(
        span(raw), text, type, QuoteMark.DASH, block, Optional.ofNullable(attribution));
  }

  private static Span span(String raw) {
    int start = SOURCE.indexOf(raw);
    return new Span(start, start + raw.length());
  }
}
