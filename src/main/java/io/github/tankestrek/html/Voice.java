package io.github.tankestrek.html;

import io.github.tankestrek.QuoteTally;
import java.util.List;

/**
 * Whose words a quote holds, as the page shows it: a speaker, the interviewer, or nobody known.
 *
 * @param key what stands for the voice beside its quotes: letters or a question mark
 * @param name its name
 * @param kind what it is, empty if that needs no word
 * @param style its class in the style sheet
 * @param id where in the page it is described
 * @param quotes the numbers of its quotes, from 1
 * @param tally its own words in the body, headings and reported speech aside
 */
record Voice(
    String key,
    String name,
    String kind,
    String style,
    String id,
    List<Integer> quotes,
    QuoteTally tally) {
  /** The style of words that no rule found a speaker for. */
  static final String UNKNOWN = "unknown";

  /** The style of an interviewer's words. */
  static final String INTERVIEWER = "interviewer";

  boolean isInterviewer() {
    return style.equals(INTERVIEWER);
  }

  boolean isUnknown() {
    return style.equals(UNKNOWN);
  }
}
