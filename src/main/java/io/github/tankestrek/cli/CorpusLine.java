package io.github.tankestrek.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** One line of a corpus: a JSON object with the text of an article, and perhaps its id. */
final class CorpusLine implements TextSource {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();
  private static final StrictDecoder DECODER = new StrictDecoder(StandardCharsets.UTF_8);
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String label;
  private final byte[] line;
  private final long size;
  private final CorpusFields fields;
  private @Nullable String text;
  private @Nullable String id;

  /**
   * Makes a line.
   *
   * @param corpus how messages name the corpus
   * @param number the number of the line, from 1
   * @param line the line, in UTF-8
   * @param size how many bytes of the file it took
   * @param fields where the text and the id are
   */
  CorpusLine(String corpus, int number, byte[] line, long size, CorpusFields fields) {
    this.label = corpus + ":" + number;
    this.line = line;
    this.size = size;
    this.fields = fields;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Document read() throws UnreadableSourceException {
    String json = DECODER.decode(line);
    try (JsonParser in = JSON.createParser(Strings.CS.removeStart(json, BYTE_ORDER_MARK))) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableSourceException(
            "the line is no JSON object", "put one object on each line");
      }
      readFields(in);
      if (in.nextToken() != null) {
        throw new UnreadableSourceException(
            "there is more on the line after the JSON object", "put one object on each line");
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableSourceException(
          "not JSON: " + e.getOriginalMessage() + " at column " + e.getLocation().getColumnNr(),
          "put one object on each line",
          e);
    } catch (IOException e) {
      throw UnreadableSourceException.of(e);
    }
    return document();
  }

  private void readFields(JsonParser in) throws IOException, UnreadableSourceException {
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      JsonToken value = in.nextToken();
      if (name.equals(fields.text())) {
        if (value != JsonToken.VALUE_STRING) {
          throw new UnreadableSourceException(
              "field '" + name + "' is not a string", "name the field with --text-field");
        }
        text = in.getText();
      } else if (name.equals(fields.idName()) && value.isScalarValue()) {
        id = value == JsonToken.VALUE_NULL ? null : in.getText();
      }
      in.skipChildren();
    }
  }

  private Document document() throws UnreadableSourceException {
    if (text == null) {
      throw new UnreadableSourceException(
          "there is no field '" + fields.text() + "'", "name the one with the text: --text-field");
    }
    if (id == null && fields.id().isPresent()) {
      throw new UnreadableSourceException(
          "there is no field '" + fields.idName() + "' with an id",
          "name another with --id-field, or leave the option out");
    }
    return id == null ? new Document(label, label, text) : new Document(id, id, text);
  }
}
