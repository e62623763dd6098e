package io.github.tankestrek.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** A value that knows where it stands, so that every complaint can name it. */
final class JsonValue {
  private final @Nullable JsonValue parent;
  private final String step;
  private final JsonLocation location;
  private final @Nullable Object content;

  /**
   * Makes a value.
   *
   * @param parent the object or array around it
   * @param step the way from there: {@code .name} or {@code [3]}
   * @param location where it begins
   * @param content a map, a list, a string, an integer, or null; any other object for every other
   *     value
   */
  JsonValue(
      @Nullable JsonValue parent, String step, JsonLocation location, @Nullable Object content) {
    this.parent = parent;
    this.step = step;
    this.location = location;
    this.content = content;
  }

  /** {@return the value of a field that must be there} */
  JsonValue field(String name) {
    if (!(content instanceof Map<?, ?> fields)) {
      throw error("expected an object");
    }
    if (!(fields.get(name) instanceof JsonValue value)) {
      throw error("the field \"" + name + "\" is missing");
    }
    return value;
  }

  /** {@return the value of a field that must be there, absent if it is null} */
  Optional<JsonValue> nullable(String name) {
    return Optional.of(field(name)).filter(value -> value.content != null);
  }

  /** {@return the values of an array} */
  @SuppressWarnings("unchecked") // JsonTree puts nothing else in a list
  List<JsonValue> items() {
    if (content instanceof List<?> items) {
      return (List<JsonValue>) items;
    }
    throw error("expected an array");
  }

  String text() {
    if (content instanceof String text) {
      return text;
    }
    throw error("expected a string");
  }

  /** {@return a whole number from 0 on} */
  int index() {
    if (content instanceof Integer number && number >= 0) {
      return number;
    }
    throw error("expected a whole number from 0 to " + Integer.MAX_VALUE);
  }

  MalformedArticleException error(String problem) {
    return new MalformedArticleException(
        problem, path(), location.getLineNr(), location.getColumnNr());
  }

  private String path() {
    Deque<String> steps = new ArrayDeque<>();
    for (JsonValue value = this; value != null; value = value.parent) {
      steps.push(value.step);
    }
    String path = String.join("", steps);
    return Strings.CS.removeStart(path, ".");
  }
}
