package io.github.tankestrek.html;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet that each page carries with it.
 *
 * @param css its text
 * @param hash what the Content-Security-Policy knows it by, such as {@code sha256-…}
 */
record StyleSheet(String css, String hash) {
  private static final String RESOURCE = "page.css";

  /** {@return the style sheet, read when first needed} */
  static StyleSheet standard() {
    return Standard.SHEET;
  }

  private static StyleSheet read() {
    try {
      // A browser reads each line end as \n before it counts the hash.
      String css =
          Resources.toString(
                  Resources.getResource(StyleSheet.class, RESOURCE), StandardCharsets.UTF_8)
              .replace("\r\n", "\n");
      return new StyleSheet(css, hash(css));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the style sheet " + RESOURCE + " cannot be read from the jar", e);
    }
  }

  private static String hash(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class Standard {
    static final StyleSheet SHEET = read();
  }
}
