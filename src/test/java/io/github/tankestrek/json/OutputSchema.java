package io.github.tankestrek.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schema of the output that comes with the library. */
public final class OutputSchema {
  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static final Schema STRICT =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(strict(document()));

  private OutputSchema() {}

  /** {@return the schema as it is published} */
  static JsonNode document() {
    try (InputStream in = ArticleWriter.class.getResourceAsStream("article.schema.json")) {
      return JACKSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asserts that each line, or the only object or array of objects, is as the schema says. */
  public static void assertValid(String json) {
    if (json.startsWith("[")) {
      articles(json).forEach(article -> assertValidArticle(article.toString()));
    } else if (json.startsWith("{\n")) {
      assertValidArticle(json);
    } else {
      json.lines().forEach(OutputSchema::assertValidArticle);
    }
  }

  private static void assertValidArticle(String json) {
    assertThat(STRICT.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  private static JsonNode articles(String json) {
    try {
      return JACKSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema lets a later version add fields; this version must not write one it hides. */
  private static JsonNode strict(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    node.forEach(OutputSchema::strict);
    return node;
  }
}
