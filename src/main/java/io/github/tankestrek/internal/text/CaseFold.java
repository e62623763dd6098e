package io.github.tankestrek.internal.text;

import java.util.Locale;

/** Lower case, the same in every locale. */
public final class CaseFold {
  private CaseFold() {}

  /** {@return the text in lower case} */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
