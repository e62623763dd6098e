package io.github.tankestrek.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Draws parts of the quoted words as bars. Lengths are attributes of SVG, since a style attribute
 * is what the page's Content-Security-Policy forbids.
 */
final class ShareBar {
  private static final double WHOLE = 100;

  /** The narrowest part, in percent, that has room for a key. */
  private static final double ROOM_FOR_KEY = 4;

  private ShareBar() {}

  /** Draws one voice's part; the numbers beside it say the same. */
  static void single(Markup out, Voice voice, int all) {
    out.open("svg", "class", "share", "aria-hidden", "true", "focusable", "false");
    out.single("rect", "class", "rest", "width", "100%", "height", "100%");
    out.single("rect", "width", percent(part(voice, all)), "height", "100%");
    out.close().line();
  }

  /** Draws the parts of all voices in one bar, which is read out as a sentence. */
  static void stacked(Markup out, Labels labels, Voices voices) {
    int all = voices.quotedWords();
    if (all == 0) {
      return;
    }
    out.open("svg", "class", "shares", "role", "img", "focusable", "false");
    out.element("title", describe(labels, voices, all));
    double at = 0;
    for (Voice voice : voices.heard()) {
      double part = voice.isInterviewer() ? 0 : part(voice, all);
      if (part > 0) {
        part(out, voice, at, part);
      }
      at += part;
    }
    out.close().line();
  }

  private static void part(Markup out, Voice voice, double at, double part) {
    String x = percent(at);
    out.open("g", "class", voice.style());
    out.single("rect", "x", x, "width", percent(part), "height", "100%");
    if (part >= ROOM_FOR_KEY) {
      out.element(
          "text", voice.key(), "x", percent(at + part / 2), "y", "50%", "aria-hidden", "true");
    }
    out.close();
  }

  private static String describe(Labels labels, Voices voices, int all) {
    StringBuilder text = new StringBuilder(labels.get(Label.SHARE)).append(": ");
    String separator = "";
    for (Voice voice : voices.heard()) {
      if (!voice.isInterviewer()) {
        text.append(separator).append(voice.name()).append(' ');
        text.append(labels.percent(part(voice, all) / WHOLE));
        separator = ", ";
      }
    }
    return text.toString();
  }

  private static double part(Voice voice, int all) {
    return all == 0 ? 0 : WHOLE * voice.tally().words() / all;
  }

  private static String percent(double part) {
    return BigDecimal.valueOf(part).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
  }
}
