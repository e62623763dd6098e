package io.github.tankestrek;

import io.github.tankestrek.Story.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Whole Norwegian articles with a known answer. */
final class Stories extends DomainContextBase {
  private static final List<Person> PEOPLE =
      List.of(
          new Person("Kari", "Moe", true),
          new Person("Kåre", "Moldskred", false),
          new Person("Runa", "Eikeland", true),
          new Person("Eivind", "Vangsnes", false),
          new Person("Guri", "Lien", true),
          new Person("Jon", "Solbakken-Vik", false),
          new Person("Anne-Karin", "Øvrebø", true),
          new Person("Oddvar", "Ås", false));

  private static final Person POLICE = new Person("politiet", "", false);

  /** What a story is put together from. */
  enum Element {
    NARRATIVE,
    SUBHEADING,
    CAPTION,
    TURN,
    TITLED_TURN,
    TURN_WITH_TAIL,
    SURNAME_TURN,
    PRONOUN_TURN,
    RESUMED_TURN,
    MARKED,
    PARTIAL,
    ORGANIZATION,
    LEAD_IN,
    INTERVIEW
  }

  enum Opening {
    BARE,
    HEADLINE,
    HEADLINE_AND_BYLINE,
    DATE_LINE,
    HEADLINE_AND_DATE_LINE,
    QUOTING_HEADLINE
  }

  /**
   * One element of a story.
   *
   * @param kind which
   * @param choice picks person, verb and all else that may be one or the other
   */
  record Piece(Element kind, int choice) {}

  /**
   * The plan of a story, from which it is written.
   *
   * @param phrases the standard
   * @param seed shuffles the words, so that none is said twice
   * @param cast the people in it
   * @param opening how it begins
   * @param pieces what follows
   */
  record Plan(Phrases phrases, int seed, List<Person> cast, Opening opening, List<Piece> pieces) {
    Story write() {
      return new Writer(this).write();
    }
  }

  /** {@return plans of stories} */
  @Provide
  Arbitrary<Plan> plans() {
    Arbitrary<Piece> piece =
        Combinators.combine(Arbitraries.of(Element.class), Arbitraries.integers().between(0, 999))
            .as(Piece::new);
    return Combinators.combine(
            Arbitraries.of(Phrases.BOKMAL, Phrases.NYNORSK),
            Arbitraries.integers().between(0, 9999),
            Arbitraries.shuffle(PEOPLE).flatMap(Stories::firstFew),
            Arbitraries.of(Opening.class),
            piece.list().ofMinSize(1).ofMaxSize(6))
        .as(Plan::new);
  }

  /** {@return stories} */
  @Provide
  Arbitrary<Story> stories() {
    return plans().map(Plan::write);
  }

  private static Arbitrary<List<Person>> firstFew(List<Person> people) {
    return Arbitraries.integers().between(1, 4).map(count -> people.subList(0, count));
  }

  /** Writes one story. */
  private static final class Writer {
    private final Plan plan;
    private final Phrases phrases;
    private final StoryBuilder out;
    private final Iterator<String> utterances;
    private final Iterator<String> questions;

    Writer(Plan plan) {
      this.plan = plan;
      this.phrases = plan.phrases();
      this.out = new StoryBuilder(phrases);
      this.utterances = shuffled(phrases.utterances());
      this.questions = shuffled(phrases.questions());
    }

    Story write() {
      open();
      plan.pieces().forEach(this::write);
      return out.build();
    }

    private Iterator<String> shuffled(List<String> words) {
      List<String> all = new ArrayList<>(words);
      Collections.shuffle(all, new Random(plan.seed()));
      return all.iterator();
    }

    private void open() {
      String lead = phrases.narratives().get(0);
      String headline = phrases.headings().get(0);
      switch (plan.opening()) {
        case BARE -> out.block(Paragraph.class, lead);
        case DATE_LINE -> dateLine(lead);
        case HEADLINE -> out.block(Heading.class, headline).block(Paragraph.class, lead);
        case HEADLINE_AND_BYLINE ->
            out.block(Heading.class, headline)
                .block(Byline.class, "Av Sunniva Tveit")
                .block(Paragraph.class, lead);
        case HEADLINE_AND_DATE_LINE -> {
          out.block(Heading.class, headline);
          dateLine(lead);
        }
        case QUOTING_HEADLINE -> {
          String words = words();
          Person person = plan.cast().get(0);
          out.quotingHeading(words, person).block(Paragraph.class, lead);
          out.turn(words, phrases.verbs().get(0), person.name(), person);
        }
      }
    }

    private void dateLine(String lead) {
      out.dateLine("Lauvdal, 14. mars 2026 (NTB):", "2026-03-14 Lauvdal NTB", lead);
    }

    private void write(Piece piece) {
      Person person = pick(plan.cast(), piece.choice());
      String verb = pick(phrases.verbs(), piece.choice() / 7);
      switch (piece.kind()) {
        case NARRATIVE -> narrative(piece);
        case SUBHEADING -> {
          out.block(Heading.class, pick(phrases.headings().subList(1, 4), piece.choice()));
          narrative(piece);
        }
        case CAPTION -> {
          out.block(Caption.class, "Foto: Sunniva Tveit");
          narrative(piece);
        }
        case TURN -> out.turn(words(), verb, person.name(), person);
        case TITLED_TURN ->
            out.turn(
                words(), verb, pick(phrases.jobs(), piece.choice()) + " " + person.name(), person);
        case TURN_WITH_TAIL -> out.turn(words(), verb, person.name() + tail(piece), person);
        case SURNAME_TURN -> {
          out.turn(words(), verb, person.name(), person);
          narrative(piece);
          out.turn(words(), verb, person.surname(), person);
        }
        case PRONOUN_TURN -> {
          out.turn(words(), verb, person.name(), person);
          out.turn(words(), verb, person.woman() ? phrases.she() : "han", person);
        }
        case RESUMED_TURN -> out.resumedTurn(words(), verb, person, words());
        case MARKED -> out.marked(marks(piece), words(), verb, person);
        case PARTIAL -> out.partial(marks(piece), person, "ren galskap");
        case ORGANIZATION -> out.turn(words(), verb, POLICE.name(), POLICE);
        case LEAD_IN -> {
          String before = pick(phrases.leadIns(), piece.choice());
          out.ledIn(before, phrases.verbs().get(3), person, words());
          narrative(piece);
        }
        case INTERVIEW -> interview(piece, person);
      }
    }

    private void interview(Piece piece, Person person) {
      out.block(Paragraph.class, person.name() + " (61) " + phrases.introduction());
      out.exchange(question(), words(), person);
      if (piece.choice() % 2 == 0) {
        out.exchange(question(), words(), person);
      }
      narrative(piece);
    }

    private void narrative(Piece piece) {
      out.block(Paragraph.class, pick(phrases.narratives(), piece.choice() / 3));
    }

    private static Marks marks(Piece piece) {
      return Marks.values()[piece.choice() % Marks.values().length];
    }

    private static String tail(Piece piece) {
      return pick(List.of(" (45)", " til NTB", " (Sp)", " til Lauvdalsposten"), piece.choice());
    }

    private String words() {
      return utterances.hasNext() ? utterances.next() : "Mer kan vi knapt si om det";
    }

    private String question() {
      return questions.hasNext() ? questions.next() : "Hva?";
    }

    private static <T> T pick(List<T> choices, int choice) {
      return choices.get(choice % choices.size());
    }
  }
}
