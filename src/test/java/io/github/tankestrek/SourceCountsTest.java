package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceCountsTest {
  private static final String TEXT =
      """
      – Kommunen har sovet

      Vindhavn, 3. mars 2026 (NTB): Rekkverket på Skarvebrua er rustet tvers gjennom.

      – Kommunen har sovet i ti år, sier lærer Signe Tvedten (52). – Nå må de våkne.

      Tvedten kaller brua «en skam».

      «Det haster», heter det i rapporten.

      – Vi er redde, sier en nabo.

      – Hvem skal betale?

      – Staten, svarer Tvedten.

      «Vi vil leve her» sto det over døra.
      """;

  private final Article article = NewsParser.create().parse(TEXT);
  private final SourceCounts counts = SourceCounts.of(article);

  private SourceCount source(String name) {
    return counts.sources().stream()
        .filter(source -> source.speaker().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSpeakersOwnWordsAreCountedInTheBodyAlone() {
    SourceCount signe = source("Signe Tvedten");
    // «Kommunen har sovet i ti år», «Nå må de våkne.», «en skam», «Staten»
    assertThat(signe.quoted()).isEqualTo(new QuoteTally(4, 6 + 4 + 2 + 1));
    assertThat(signe.headings()).isEqualTo(1);
    assertThat(signe.indirect()).isZero();
  }

  @Test
  void theFirstQuoteIsTheFirstInTheBody() {
    assertThat(article.raw(source("Signe Tvedten").first().span()))
        .isEqualTo("Kommunen har sovet i ti år");
  }

  @Test
  void sourcesStandInTheOrderOfTheArticlesSpeakers() {
    assertThat(counts.sources())
        .extracting(SourceCount::speaker)
        .isEqualTo(article.speakers())
        .hasSizeGreaterThan(2);
  }

  @Test
  void kindsAddUpToWhatIsAttributed() {
    QuoteTally all = QuoteTally.NONE;
    for (SpeakerKind kind : SpeakerKind.values()) {
      all = all.plus(counts.ofKind(kind));
    }
    assertThat(all).isEqualTo(counts.attributed());
    assertThat(counts.ofKind(SpeakerKind.UNNAMED)).isEqualTo(new QuoteTally(1, 3));
    assertThat(counts.ofKind(SpeakerKind.ORGANIZATION)).isEqualTo(new QuoteTally(1, 2));
  }

  @Test
  void questionsAreTheInterviewersAndHeadingsAreCountedApart() {
    assertThat(counts.questions()).isEqualTo(new QuoteTally(1, 3));
    assertThat(counts.headings()).isEqualTo(1);
    assertThat(counts.headlineQuotes()).isTrue();
  }

  @Test
  void sharesAreThoseOfTheQuotedWordsAndOfTheParagraphs() {
    int quoted = counts.attributed().words() + counts.unattributed().words();
    double words = source("Signe Tvedten").quoted().words();
    assertThat(source("Signe Tvedten").shareOfQuotes()).isEqualTo(words / quoted, within(1e-9));
    assertThat(source("Signe Tvedten").shareOfArticle())
        .isEqualTo(words / counts.words(), within(1e-9));
    assertThat(counts.sources().stream().mapToDouble(SourceCount::shareOfQuotes).sum())
        .isEqualTo((double) counts.attributed().words() / quoted, within(1e-9));
  }

  @Test
  void wordsAreThoseOfTheParagraphs() {
    Article brief = NewsParser.create().parse("Ferja går\n\nFerja – den gamle – går 14.30 .\n");
    assertThat(SourceCounts.of(brief).words()).isEqualTo(5);
  }

  @Test
  void aSubheadingThatQuotesIsNoHeadlineThatQuotes() {
    Span span = new Span(0, 1);
    Article other =
        new Article(
            "x",
            Language.BOKMAL,
            Optional.empty(),
            List.of(new Heading(span, "Ferja går"), new Heading(span, "Gleder oss")),
            List.of(
                new Quote(
                    span, "Gleder oss", QuoteType.HEADING, QuoteMark.DASH, 1, Optional.empty())),
            List.of());
    assertThat(SourceCounts.of(other).headings()).isEqualTo(1);
    assertThat(SourceCounts.of(other).headlineQuotes()).isFalse();
  }

  @Test
  void whatIsToldIndirectlyIsNotQuoted() {
    Speaker runa = new Speaker("Runa Eikeland", SpeakerKind.PERSON, List.of());
    Span span = new Span(0, 1);
    Quote told =
        new Quote(
            span,
            "bussen blir",
            QuoteType.INDIRECT,
            QuoteMark.NONE,
            0,
            Optional.of(
                new Attribution(
                    Optional.of(runa), Optional.empty(), Optional.empty(), Basis.SENTENCE_SOURCE)));
    Article indirect =
        new Article(
            "x",
            Language.BOKMAL,
            Optional.empty(),
            List.of(new Paragraph(span, "Runa Eikeland sier at bussen blir.")),
            List.of(told),
            List.of(runa));
    assertThat(SourceCounts.of(indirect).sources())
        .containsExactly(new SourceCount(runa, QuoteTally.NONE, 1, 0, told, 0, 0));
  }

  @Test
  void anArticleWithoutQuotesHasNoSources() {
    SourceCounts none = SourceCounts.of(NewsParser.create().parse(""));
    assertThat(none)
        .isEqualTo(
            new SourceCounts(
                List.of(), QuoteTally.NONE, QuoteTally.NONE, QuoteTally.NONE, 0, false, 0));
  }

  @Test
  void aTallyIsNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuoteTally(0, -1))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException().isThrownBy(() -> new QuoteTally(-1, 0));
  }
}
