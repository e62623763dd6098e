package io.github.tankestrek;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import io.github.tankestrek.Stories.Element;
import io.github.tankestrek.Stories.Piece;
import io.github.tankestrek.Stories.Plan;
import io.github.tankestrek.Story.Person;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What must not change a result, and what must change exactly one thing in it. */
@Domain(Stories.class)
@Domain(DomainContext.Global.class)
class MetamorphicProperties {
  private static final NewsParser PARSER = NewsParser.create();

  @Group
  class NothingChanges {
    @Property(tries = 300)
    void withTheKindOfLineEnd(@ForAll Story story, @ForAll("lineEnds") String lineEnd) {
      assertSame(story, story.text().replace("\n", lineEnd));
    }

    @Property(tries = 200)
    void withTheFormOfAccents(@ForAll Story story) {
      assertSame(story, Normalizer2.getNFDInstance().normalize(story.text()));
    }

    @Property(tries = 300)
    void withTheKindOfSpace(@ForAll Story story, @ForAll("spaces") String space) {
      assertSame(story, story.text().replace(" ", space));
    }

    @Property(tries = 300)
    void withTheNumberOfBlankLines(@ForAll Story story, @ForAll("gaps") String gap) {
      assertSame(story, gap + story.text().replace("\n\n", gap) + gap);
    }

    @Property(tries = 300)
    void withCharactersThatNobodySees(
        @ForAll Story story, @ForAll("invisible") String invisible, @ForAll int choice) {
      // Between two small letters: inside a word.
      List<Integer> places = new ArrayList<>();
      for (int i = 1; i < story.text().length(); i++) {
        if (isSmall(story.text().charAt(i - 1)) && isSmall(story.text().charAt(i))) {
          places.add(i);
        }
      }
      int place = places.get(Math.floorMod(choice, places.size()));
      assertSame(story, new StringBuilder(story.text()).insert(place, invisible).toString());
    }

    @Property(tries = 100)
    void withAByteOrderMark(@ForAll Story story) {
      assertSame(story, "\uFEFF" + story.text());
    }

    @Property(tries = 300)
    void butTheDashItselfWithTheKindOfDash(@ForAll Story story, @ForAll("dashes") String dash) {
      String text = story.text().replace("– ", dash);

      assertThat(find(text).withoutMarks()).as(text).isEqualTo(find(story.text()).withoutMarks());
    }

    @Property(tries = 300)
    void butTheMarkItselfWithTheFamilyOfMarks(@ForAll Story story, @ForAll Marks marks) {
      String text = withMarks(story, marks);

      assertThat(find(text).withoutMarks()).as(text).isEqualTo(find(story.text()).withoutMarks());
    }

    @Property(tries = 200)
    void inAnArticleThatIsParsedAmongOthers(@ForAll Story one, @ForAll Story other) {
      Article alone = NewsParser.create().parse(one.text());
      PARSER.parse(other.text());

      assertThat(PARSER.parse(one.text())).isEqualTo(alone);
    }

    @Property(tries = 200)
    void butTheDashItselfWithADashThatTouchesTheWords(
        @ForAll Story story, @ForAll("dashesThatTouch") String dash) {
      String text = story.text().replace("\n– ", "\n" + dash);

      assertThat(find(text).withoutMarks()).as(text).isEqualTo(find(story.text()).withoutMarks());
    }

    private void assertSame(Story story, String text) {
      assertThat(find(text)).as(text).isEqualTo(find(story.text()));
    }
  }

  @Group
  class OneThingChanges {
    @Property(tries = 200)
    void aParagraphMoreIsOneBlockMore(@ForAll Story story) {
      String more = "Snøen ligger.";
      Findings before = find(story.text());

      Findings after = find(story.text() + "\n\n" + more);

      assertStartsWith(after.blocks(), before.blocks());
      assertThat(after.blocks()).hasSize(before.blocks().size() + 1);
      assertThat(after.blocks()).last().isEqualTo("Paragraph " + more);
      assertThat(after.quotes()).isEqualTo(before.quotes());
      assertThat(after.speakers()).isEqualTo(before.speakers());
      assertThat(after.dateLine()).isEqualTo(before.dateLine());
    }

    @Property(tries = 200)
    void aTurnOfSomebodyNewIsOneQuoteAndOneSpeakerMore(@ForAll Plan plan) {
      Findings before = find(plan.write().text());
      String words = "Vi drar når tåka letter, sier Sigbjørn Tjelmeland.";

      Findings after = find(plan.write().text() + "\n\nEin stille dag.\n\n– " + words);

      assertThat(after.quotes()).hasSize(before.quotes().size() + 1);
      assertStartsWith(after.quotes(), before.quotes());
      assertThat(after.quotes()).last().asString().contains("Optional[Sigbjørn Tjelmeland]");
      assertThat(after.speakers()).hasSize(before.speakers().size() + 1);
      assertStartsWith(after.speakers(), before.speakers());
    }

    @Property(tries = 300)
    void anotherNameIsAnotherSpeakerAndNothingElse(@ForAll Plan plan) {
      Person old = plan.cast().get(0);
      Person young = new Person(old.woman() ? "Ingrid" : "Torstein", "Tjelmeland", old.woman());
      List<Person> cast = new ArrayList<>(plan.cast());
      cast.set(0, young);
      Plan renamed = new Plan(plan.phrases(), plan.seed(), cast, plan.opening(), plan.pieces());

      String before = find(plan.write().text()).toString();
      String after = find(renamed.write().text()).toString();

      assertThat(after)
          .isEqualTo(
              before.replace(old.name(), young.name()).replace(old.surname(), young.surname()));
    }

    @Property(tries = 200)
    void anotherDateIsAnotherDateLine(@ForAll Story story) {
      Findings before = find(story.text());

      Findings after = find(story.text().replace("14. mars 2026", "2. juli 1998"));

      assertThat(after.dateLine().map(line -> line.replace("2. juli 1998", "14. mars 2026")))
          .isEqualTo(before.dateLine().map(line -> line.replace("2026-03-14", "1998-07-02")));
      assertThat(after.blocks()).isEqualTo(before.blocks());
      assertThat(after.quotes()).isEqualTo(before.quotes());
    }

    @Property(tries = 200)
    void withoutItsClauseATurnHasNobodyAndTheOthersStayAsTheyWere(@ForAll Plan plan) {
      List<Piece> pieces = new ArrayList<>(plan.pieces());
      pieces.add(new Piece(Element.NARRATIVE, 0));
      String text =
          new Plan(plan.phrases(), plan.seed(), plan.cast(), plan.opening(), pieces).write().text();
      Findings before = find(text);

      Findings after = find(text + "\n\n– Stemmene i skogen tier.");

      assertThat(after.quotes()).hasSize(before.quotes().size() + 1);
      assertStartsWith(after.quotes(), before.quotes());
      assertThat(after.speakers()).hasSameSizeAs(before.speakers());
    }
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\r\n", "\r", "\u2028", "\u0085", " \n", "\n\t");
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of("\u00A0", "\u2009", "\u202F", "\u3000", "  ", " \u00A0");
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of("\n\n\n", "\n\n\n\n\n", "\n \n", "\r\n\r\n\r\n", "\n\u00A0\n\t\n");
  }

  @Provide
  Arbitrary<String> invisible() {
    return Arbitraries.of("\u00AD", "\u200B", "\u2060", "\uFEFF", "\u00AD\u00AD", "\u200B\u2060");
  }

  @Provide
  Arbitrary<String> dashes() {
    return Arbitraries.of("- ", "-- ", "— ", "― ", "− ", "–\u00A0", "—\u2009");
  }

  @Provide
  Arbitrary<String> dashesThatTouch() {
    return Arbitraries.of("–", "—", "-", "--");
  }

  private static void assertStartsWith(List<String> longer, List<String> shorter) {
    assertThat(longer).hasSizeGreaterThanOrEqualTo(shorter.size());
    assertThat(longer.subList(0, shorter.size())).isEqualTo(shorter);
  }

  private static String withMarks(Story story, Marks marks) {
    StringBuilder text = new StringBuilder(story.text());
    for (Story.Utterance quote : story.quotes()) {
      if (quote.mark() != QuoteMark.DASH) {
        text.replace(quote.span().start() - 1, quote.span().start(), marks.open());
        text.replace(quote.span().end(), quote.span().end() + 1, marks.close());
      }
    }
    return text.toString();
  }

  private static boolean isSmall(char character) {
    return Character.isLowerCase(character) && !Character.isSurrogate(character);
  }

  private static Findings find(String text) {
    return Findings.of(PARSER.parse(text));
  }
}
