package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Stories.Piece;
import io.github.tankestrek.Stories.Plan;
import io.github.tankestrek.Story.Part;
import io.github.tankestrek.Story.Utterance;
import io.github.tankestrek.spec.ArticleStructure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What was put into an article is found in it, and nothing else. */
@Domain(Stories.class)
class StoryProperties {
  private final NewsParser parser = NewsParser.create();

  @Property
  void everyBlockComesBack(@ForAll Story story) {
    assertThat(parser.parse(story.text()).blocks())
        .as(story.text())
        .extracting(block -> new Part(block.getClass(), block.text()))
        .isEqualTo(story.blocks());
  }

  @Property
  void theDateLineComesBack(@ForAll Story story) {
    Optional<String> found = parser.parse(story.text()).dateLine().map(StoryProperties::show);

    assertThat(found).as(story.text()).isEqualTo(story.dateLine());
  }

  @Property
  void everyQuoteComesBackWithSpanTypeAndMark(@ForAll Story story) {
    Article article = parser.parse(story.text());

    assertQuotes(article, story, Quote::span, Utterance::span);
    assertQuotes(article, story, Quote::text, Utterance::text);
    assertQuotes(article, story, Quote::type, Utterance::type);
    assertQuotes(article, story, Quote::mark, Utterance::mark);
    assertQuotes(article, story, quote -> article.raw(quote.span()), Utterance::text);
  }

  @Property
  void everySpeakerComesBack(@ForAll Story story) {
    Article article = parser.parse(story.text());

    assertQuotes(article, story, q -> q.speaker().map(Speaker::name), Utterance::speaker);
    assertThat(article.speakers())
        .as(story.text())
        .extracting(Speaker::name)
        .isEqualTo(story.quotes().stream().flatMap(q -> q.speaker().stream()).distinct().toList());
    assertThat(article.speakers()).as(story.text()).allMatch(StoryProperties::isOfItsKind);
  }

  @Property
  void everyCueComesBack(@ForAll Story story) {
    Article article = parser.parse(story.text());

    for (int i = 0; i < story.quotes().size(); i++) {
      Optional<Cue> cue = article.quotes().get(i).attribution().flatMap(Attribution::cue);
      String verb = story.quotes().get(i).cue().orElse("");
      assertThat(cue.map(Cue::text)).as(story.text()).isEqualTo(first(verb));
    }
  }

  @Property
  void theArticleIsSoundAndItsStandardKnown(@ForAll Story story) {
    Article article = parser.parse(story.text());

    ArticleStructure.assertSound(article);
    assertThat(article.language()).as(story.text()).isEqualTo(story.language());
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void everyElementIsReached(@ForAll Plan plan) {
    for (Stories.Element element : Stories.Element.values()) {
      Statistics.label(element.name())
          .collect(plan.pieces().stream().map(Piece::kind).anyMatch(element::equals))
          .coverage(c -> c.check(true).percentage(share -> share > 10));
    }
    Statistics.label("opening")
        .collect(plan.opening())
        .coverage(
            c ->
                Stream.of(Stories.Opening.values())
                    .forEach(o -> c.check(o).percentage(share -> share > 5)));
    Statistics.label("language")
        .collect(plan.phrases().language())
        .coverage(c -> c.check(Language.NYNORSK).percentage(share -> share > 25));
    Statistics.label("several people")
        .collect(plan.cast().size() > 1)
        .coverage(c -> c.check(true).percentage(share -> share > 40));
    assertThat(plan.write().text()).isNotBlank();
  }

  private static boolean isOfItsKind(Speaker speaker) {
    boolean named = Character.isUpperCase(speaker.name().charAt(0));
    return speaker.kind() == (named ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION);
  }

  private static Optional<String> first(String verb) {
    return verb.isEmpty() ? Optional.empty() : Optional.of(verb.split(" ")[0]);
  }

  private static String show(DateLine line) {
    return line.date().orElseThrow()
        + " "
        + line.place().orElse("-")
        + " "
        + line.agency().orElse("-");
  }

  private static <T> void assertQuotes(
      Article article, Story story, Function<Quote, T> found, Function<Utterance, T> put) {
    List<T> expected = story.quotes().stream().map(put).toList();
    assertThat(article.quotes()).as(story.text()).extracting(found).isEqualTo(expected);
  }
}
