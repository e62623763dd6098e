package io.github.tankestrek.cli;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The article that comes with the program. */
record Sample() implements TextSource {
  @Override
  public String label() {
    return "sample.txt";
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public Document read() throws UnreadableSourceException {
    try {
      String text =
          Resources.toString(Resources.getResource(Sample.class, label()), StandardCharsets.UTF_8);
      return new Document(label(), label(), text);
    } catch (IOException e) {
      throw new UnreadableSourceException(
          "cannot be read: " + e.getMessage(), "the program is damaged: get it again", e);
    }
  }
}
