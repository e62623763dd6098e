package io.github.tankestrek.cli;

import com.google.common.base.Joiner;
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
    throw new TypeConversionException("unknown format '" + name + "', use " + choices());
  }

  private static String choices() {
    String all = Joiner.on(", ").join(OutputFormat.values());
    int last = all.lastIndexOf(", ");
    return all.substring(0, last) + " or" + all.substring(last + 1);
  }
}
