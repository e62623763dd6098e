package io.github.tankestrek.cli;

import io.github.tankestrek.html.PageLanguage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --lang}. */
final class LanguageOption implements ITypeConverter<PageLanguage> {
  @Override
  public PageLanguage convert(String code) {
    for (PageLanguage language : PageLanguage.values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    throw new TypeConversionException(
        "unknown language '" + code + "', use nb (Bokmål), nn (Nynorsk) or en (English)");
  }
}
