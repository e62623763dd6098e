package io.github.tankestrek.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;

/** How Jackson is set up here. */
final class Json {
  /** Ours have six levels; more can only stand in fields that a later version adds. */
  private static final int MAX_DEPTH = 100;

  private Json() {}

  /**
   * {@return a factory for our documents}
   *
   * @throws IllegalStateException if Jackson is not there
   */
  static JsonFactory factory() {
    try {
      return new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  // An article is one paragraph at worst, and may be as long as a string can be.
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "JSON needs com.fasterxml.jackson.core:jackson-core, an optional dependency of Tankestrek;"
              + " add it to your project",
          e);
    }
  }
}
