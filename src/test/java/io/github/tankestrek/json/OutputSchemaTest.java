package io.github.tankestrek.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tankestrek.Basis;
import io.github.tankestrek.Language;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.SpeakerKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputSchemaTest {
  private static final String EXAMPLE =
      ArticleWriter.compact().toJson(ExampleArticle.ARTICLE, "bergen.txt");

  private final JsonNode schema = OutputSchema.document();

  @Test
  void everyLabelOfTheCodeIsInTheSchemaAndNoOther() {
    assertEnum("/properties/language", Language.values(), Language::code);
    assertEnum("/$defs/block/properties/type", BlockType.values(), BlockType::label);
    assertEnum("/$defs/quote/properties/type", QuoteType.values(), QuoteType::label);
    assertEnum("/$defs/quote/properties/mark", QuoteMark.values(), QuoteMark::label);
    assertEnum("/$defs/attribution/properties/basis", Basis.values(), Basis::label);
    assertEnum("/$defs/speaker/properties/kind", SpeakerKind.values(), SpeakerKind::label);
  }

  @Test
  void theExampleIsValidInBothLayouts() {
    OutputSchema.assertValid(EXAMPLE);
    OutputSchema.assertValid(ArticleWriter.indented().toJson(ExampleArticle.ARTICLE, "bergen.txt"));
    OutputSchema.assertValid("[" + EXAMPLE + ",\n" + EXAMPLE + "]");
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"language\":\"nb\" | \"language\":\"sv\"",
        "\"type\":\"direct\" | \"type\":\"directly\"",
        "\"start\":0 | \"start\":-1",
        "\"id\":0 | \"id\":\"0\"",
        "\"speaker\":0 | \"speaker\":true",
        "\"source\": | \"sauce\":",
        "\"blocks\":[ | \"blocks\":[{},",
        "{\"source\" | {\"more\":1,\"source\"",
      })
  void whatIsNotAsTheSchemaSaysIsSeen(String right, String wrong) {
    assertThat(EXAMPLE).contains(right);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> OutputSchema.assertValid(EXAMPLE.replace(right, wrong)));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09, true",
    "2023-09-14, true",
    "--09-14, true",
    "2023-09-14T12:30, true",
    "2023-09-14T12:30:59.5, true",
    "2023-09-14T12:30+02:00, true",
    "2023-09-14T12:30Z, true",
    "2023, false",
    "14.09.2023, false",
    "2023-9-14, false",
    "2023-09-14 12:30, false",
    "x2023-09, false",
  })
  void datesHaveTheirOwnPrecision(String date, boolean valid) {
    String json = EXAMPLE.replaceFirst("\"date\":(null|\"[^\"]*\")", "\"date\":\"" + date + "\"");
    if (valid) {
      assertThatCode(() -> OutputSchema.assertValid(json)).doesNotThrowAnyException();
    } else {
      assertThatExceptionOfType(AssertionError.class)
          .isThrownBy(() -> OutputSchema.assertValid(json));
    }
  }

  private <T> void assertEnum(String pointer, T[] values, Function<T, String> label) {
    List<String> inSchema =
        Stream.of(schema.at(pointer).path("enum")).flatMap(OutputSchemaTest::texts).toList();
    assertThat(inSchema).as(pointer).isEqualTo(Stream.of(values).map(label).toList());
  }

  private static Stream<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText);
  }
}
