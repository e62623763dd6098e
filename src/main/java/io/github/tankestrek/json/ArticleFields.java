package io.github.tankestrek.json;

import io.github.tankestrek.Article;
import io.github.tankestrek.Attribution;
import io.github.tankestrek.Basis;
import io.github.tankestrek.Block;
import io.github.tankestrek.Cue;
import io.github.tankestrek.DateLine;
import io.github.tankestrek.Language;
import io.github.tankestrek.Mention;
import io.github.tankestrek.Quote;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.Span;
import io.github.tankestrek.Speaker;
import io.github.tankestrek.SpeakerKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes the parts of an article from JSON values, and checks that they fit each other. */
final class ArticleFields {
  private static final List<Function<CharSequence, TemporalAccessor>> PRECISIONS =
      List.of(
          LocalDate::parse,
          YearMonth::parse,
          MonthDay::parse,
          LocalDateTime::parse,
          OffsetDateTime::parse);

  private final String text;

  ArticleFields(String text) {
    this.text = text;
  }

  Article article(JsonValue object) {
    // Read so that an object of something else is refused; the article itself does not keep it.
    object.field("source").text();
    List<Block> blocks = list(object.field("blocks"), (value, id) -> block(value));
    List<Speaker> speakers = list(object.field("speakers"), this::speaker);
    return new Article(
        text,
        label(object.field("language"), Language.values(), Language::code),
        object.nullable("dateLine").map(this::dateLine),
        blocks,
        list(object.field("quotes"), (value, id) -> quote(value, id, blocks, speakers)),
        speakers);
  }

  private DateLine dateLine(JsonValue value) {
    return new DateLine(
        span(value.field("span")),
        value.field("text").text(),
        value.nullable("date").map(ArticleFields::date),
        value.nullable("place").map(JsonValue::text),
        value.nullable("agency").map(JsonValue::text));
  }

  private static TemporalAccessor date(JsonValue value) {
    String written = value.text();
    for (Function<CharSequence, TemporalAccessor> precision : PRECISIONS) {
      try {
        return precision.apply(written);
      } catch (DateTimeException e) {
        // The next precision may fit.
      }
    }
    throw value.error("expected a date such as 2023-09, 2023-09-14, --09-14 or 2023-09-14T12:30");
  }

  private Block block(JsonValue value) {
    return label(value.field("type"), BlockType.values(), BlockType::label)
        .create(span(value.field("span")), value.field("text").text());
  }

  private Quote quote(JsonValue value, int id, List<Block> blocks, List<Speaker> speakers) {
    checkId(value, id);
    return new Quote(
        span(value.field("span")),
        value.field("text").text(),
        label(value.field("type"), QuoteType.values(), QuoteType::label),
        label(value.field("mark"), QuoteMark.values(), QuoteMark::label),
        indexIn(blocks, value.field("block")),
        value.nullable("attribution").map(found -> attribution(found, speakers)));
  }

  private Attribution attribution(JsonValue value, List<Speaker> speakers) {
    return new Attribution(
        value.nullable("speaker").map(id -> speakers.get(indexIn(speakers, id))),
        value.nullable("mention").map(this::mention),
        value.nullable("cue").map(this::cue),
        label(value.field("basis"), Basis.values(), Basis::label));
  }

  private Mention mention(JsonValue value) {
    return new Mention(span(value.field("span")), value.field("text").text());
  }

  private Cue cue(JsonValue value) {
    return new Cue(
        span(value.field("span")), value.field("text").text(), value.field("lemma").text());
  }

  private Speaker speaker(JsonValue value, int id) {
    checkId(value, id);
    return new Speaker(
        value.field("name").text(),
        label(value.field("kind"), SpeakerKind.values(), SpeakerKind::label),
        list(value.field("mentions"), (mention, index) -> span(mention)));
  }

  private Span span(JsonValue value) {
    int start = value.field("start").index();
    JsonValue endValue = value.field("end");
    int end = endValue.index();
    if (end < start) {
      throw endValue.error("the end, " + end + ", lies before the start, " + start);
    }
    if (end > text.length()) {
      throw endValue.error(
          "the span ends at "
              + end
              + ", but the text has "
              + text.length()
              + " code units; is it the text of this article?");
    }
    return new Span(start, end);
  }

  private static void checkId(JsonValue value, int expected) {
    JsonValue id = value.field("id");
    if (id.index() != expected) {
      throw id.error("expected " + expected + ", the index in the list");
    }
  }

  private static int indexIn(List<?> list, JsonValue value) {
    int index = value.index();
    if (index >= list.size()) {
      throw value.error("expected an index in a list of " + list.size());
    }
    return index;
  }

  private static <T> List<T> list(JsonValue array, BiFunction<JsonValue, Integer, T> element) {
    List<T> list = new ArrayList<>();
    for (JsonValue item : array.items()) {
      list.add(element.apply(item, list.size()));
    }
    return list;
  }

  private static <T> T label(JsonValue value, T[] choices, Function<T, String> labelOf) {
    String label = value.text();
    for (T choice : choices) {
      if (labelOf.apply(choice).equals(label)) {
        return choice;
      }
    }
    List<String> labels = Arrays.stream(choices).map(labelOf).toList();
    throw value.error("expected one of " + String.join(", ", labels));
  }
}
