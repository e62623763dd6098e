package io.github.tankestrek;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.tankestrek.internal.Pipeline;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The arrows between the packages, and what no class of the library may do. */
@AnalyzeClasses(
    packages = "io.github.tankestrek",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.tankestrek";
  private static final String INTERNAL = ROOT + ".internal";

  /** In the order of the data flow; a stage sees the ones before it. */
  private static final List<String> STAGES =
      List.of("text", "block", "clause", "quote", "attribution", "speaker");

  /** Everything that a stage shows: its door, its result, and what these are made of. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "text",
          "CaseFold Gender Head LanguageGuess Lexicon NormalText Normaliser OffsetMap OwnWords"
              + " OwnWordsReader PhraseList Phrases SpeechVerb TokenKind Tokenizer Tokens Unwrapper Word WordClass WordLists WordSet",
          "block",
          "BlockFinder BlockKind FoundDateLine Layout TextBlock",
          "clause",
          "Clause NameReader ReportedClause SourcePhrase Sources",
          "quote",
          "FoundQuote QuoteFinder",
          "attribution",
          "AttributedQuote AttributionFinder Origin",
          "speaker",
          "Cast FoundSpeaker SpeakerResolver SpokenQuote");

  @ArchTest
  static final ArchRule NOTHING_STATIC_IS_EVER_CHANGED =
      fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule NO_CASE_OPERATION_WITHOUT_A_LOCALE =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class);

  @ArchTest
  static final ArchRule NO_REGULAR_EXPRESSION_READS_TEXT =
      noClasses()
          .that()
          .resideInAPackage(INTERNAL + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex..")
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "split", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class);

  @ArchTest
  static final ArchRule ONLY_THE_PIPELINE_SEES_EVERY_STAGE =
      noClasses()
          .that(resideIn(INTERNAL + ".."))
          .and()
          .doNotHaveFullyQualifiedName(Pipeline.class.getName())
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(Pipeline.class.getName());

  @ArchTest
  static final ArchRule ONLY_THE_PARSER_KNOWS_THAT_THERE_IS_AN_INSIDE =
      noClasses()
          .that()
          .resideOutsideOfPackage(INTERNAL + "..")
          .and()
          .doNotBelongToAnyOf(NewsParser.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(INTERNAL + "..");

  @ArchTest
  static final ArchRule THE_API_KNOWS_NONE_OF_ITS_READERS =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT, INTERNAL + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + ".json..", ROOT + ".cli..", ROOT + ".html..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_USES_PICOCLI =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule ONLY_JSON_AND_THE_COMMAND_LINE_USE_JACKSON =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".json..", ROOT + ".cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule NOBODY_KNOWS_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".cli..");

  @ArchTest
  static final ArchRule THE_API_SHOWS_ONLY_THE_JDK_AND_ITSELF =
      classes()
          .that()
          .resideInAnyPackage(ROOT, ROOT + ".json", ROOT + ".html")
          .and()
          .arePublic()
          .should(new ShowOnly(resideIn("java..", ROOT, ROOT + ".json", ROOT + ".html")));

  @ArchTest
  static final ArchRule ALL_OF_THE_API_IS_FINAL_OR_SEALED =
      classes()
          .that()
          .resideInAPackage(ROOT)
          .and()
          .arePublic()
          .and()
          .areNotInterfaces()
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  void theArrowsBetweenTheStagesPointOneWay(JavaClasses all) {
    for (int i = 0; i < STAGES.size(); i++) {
      String[] later =
          STAGES.stream().skip(i + 1L).map(ArchitectureTest::stage).toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(stage(STAGES.get(i)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .check(all);
      }
    }
  }

  @ArchTest
  void aStageSeesOfTheApiOnlyWhatItHandsOn(JavaClasses all) {
    noClasses()
        .that(resideIn(INTERNAL + ".*.."))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(NewsParser.class, Article.class, Quote.class, Block.class, Speaker.class)
        .check(all);
  }

  @ArchTest
  void everyInnerClassStandsInAStage(JavaClasses all) {
    String[] stages = STAGES.stream().map(ArchitectureTest::stage).toArray(String[]::new);
    classes().that(resideIn(INTERNAL + ".*..")).should().resideInAnyPackage(stages).check(all);
  }

  @ArchTest
  void aStageShowsOnlyItsDoorAndItsResult(JavaClasses all) {
    for (String stage : STAGES) {
      Stream<String> shown =
          all.stream()
              .filter(resideIn(stage(stage)))
              .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
              .map(JavaClass::getSimpleName);
      assertThat(shown)
          .as("public classes of %s", stage)
          .containsExactlyInAnyOrderElementsOf(Splitter.on(' ').split(SHOWN.get(stage)));
    }
  }

  private static String stage(String name) {
    return INTERNAL + "." + name + "..";
  }

  private static DescribedPredicate<JavaClass> resideIn(String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages);
  }
}
