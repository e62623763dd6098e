package io.github.tankestrek.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON document into values that know where they stand. */
final class JsonTree {
  private static final Object OTHER = new Object();

  private final JsonParser in;

  JsonTree(JsonParser in) {
    this.in = in;
  }

  JsonValue read() throws IOException {
    try {
      if (in.nextToken() == null) {
        throw problem("expected a JSON object, but the text is empty", in.currentLocation());
      }
      JsonValue root = value(null, "");
      if (in.nextToken() != null) {
        throw problem("expected nothing after the JSON object", in.currentTokenLocation());
      }
      return root;
    } catch (JsonProcessingException e) {
      // An exceeded limit has no place of its own.
      JsonLocation at = e.getLocation() == null ? in.currentLocation() : e.getLocation();
      throw problem("not JSON: " + e.getOriginalMessage(), at);
    }
  }

  private static MalformedArticleException problem(String problem, JsonLocation at) {
    return new MalformedArticleException(problem, "", at.getLineNr(), at.getColumnNr());
  }

  private JsonValue value(@Nullable JsonValue parent, String step) throws IOException {
    JsonLocation location = in.currentTokenLocation();
    return switch (in.currentToken()) {
      case START_OBJECT -> object(parent, step, location);
      case START_ARRAY -> array(parent, step, location);
      case VALUE_STRING -> new JsonValue(parent, step, location, in.getText());
      case VALUE_NULL -> new JsonValue(parent, step, location, null);
      case VALUE_NUMBER_INT -> new JsonValue(parent, step, location, number());
      default -> new JsonValue(parent, step, location, OTHER);
    };
  }

  private JsonValue object(@Nullable JsonValue parent, String step, JsonLocation location)
      throws IOException {
    Map<String, JsonValue> fields = new HashMap<>();
    JsonValue object = new JsonValue(parent, step, location, fields);
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      fields.put(name, value(object, "." + name));
    }
    return object;
  }

  private JsonValue array(@Nullable JsonValue parent, String step, JsonLocation location)
      throws IOException {
    List<JsonValue> items = new ArrayList<>();
    JsonValue array = new JsonValue(parent, step, location, items);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(array, "[" + items.size() + "]"));
    }
    return array;
  }

  private Object number() throws IOException {
    return in.getNumberType() == NumberType.INT ? Integer.valueOf(in.getIntValue()) : OTHER;
  }
}
