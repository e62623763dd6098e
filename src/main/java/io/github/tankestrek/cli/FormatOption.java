package io.github.tankestrek.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --format}. */
final class FormatOption implements ITypeConverter<OutputFormat> {
  @Override
  public OutputFormat convert(String name) {
    for (OutputFormat format : OutputFormat.values()) {
      if (format.toString().equals(name)) {
        return format;
      }
    }
    throw new TypeConversionException("unknown format '" + name + "', use text, json or jsonl");
  }
}
