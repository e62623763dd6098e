package io.github.tankestrek.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;

/** Two spaces a level, the same on every platform, and each span on one line. */
final class ArticlePrettyPrinter extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1L;

  private boolean inSpan;

  ArticlePrettyPrinter() {
    super(
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator(""));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    indentObjectsWith(indenter);
    indentArraysWith(indenter);
  }

  /** Objects begun from now on stay on one line. */
  void beginSpan() {
    inSpan = true;
  }

  /** Objects begun from now on are indented again. */
  void endSpan() {
    inSpan = false;
  }

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    if (inSpan) {
      out.writeRaw('{');
    } else {
      super.writeStartObject(out);
    }
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    if (!inSpan) {
      super.beforeObjectEntries(out);
    }
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    if (inSpan) {
      out.writeRaw(", ");
    } else {
      super.writeObjectEntrySeparator(out);
    }
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    if (inSpan) {
      out.writeRaw('}');
    } else {
      super.writeEndObject(out, entries);
    }
  }
}
