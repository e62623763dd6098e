package io.github.tankestrek.internal.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * The normalisation once more, slow and plain: characters that know where they come from, rewritten
 * by one rule after another.
 */
final class PlainNormaliser {
  private static final String BREAKS = "\\n\\r\\x0B\\f\\x{85}\\x{2028}\\x{2029}";
  private static final String BREAK = "(?:\\r\\n|[" + BREAKS + "])";
  private static final String GAP = "[\\p{Zs}\\t\\p{Cf}]";
  private static final String BLANK = "[\\p{Zs}\\t]";
  private static final String DASH = "[\\-\\x{2010}-\\x{2015}\\x{2212}]";
  private static final String WORDS = "[\\p{L}«»‹›\"“”„‟'‘’‚‛′(\\[.!?…]";
  private static final String NEITHER = "[\\p{M}\\p{Cf}\\p{Zs}\\t,:;)\\]" + BREAKS + "]|" + DASH;
  private static final int LONGEST_SEGMENT = 64;

  private final Normalizer2 nfc = Normalizer2.getNFCInstance();
  private final Normalizer2 nfd = Normalizer2.getNFDInstance();
  private List<Cell> cells = new ArrayList<>();

  private PlainNormaliser(String given) {
    for (int i = 0; i < given.length(); i++) {
      cells.add(new Cell(given.charAt(i), i, i + 1));
    }
  }

  /** {@return the characters of the normalised text in order} */
  static List<Cell> normalise(String given) {
    PlainNormaliser plain = new PlainNormaliser(given);
    plain.lines();
    plain.dashes();
    plain.replace("\\.(?:\\p{Cf}*\\.){2,}", dots -> "…");
    plain.replace("\\p{Cf}*" + BLANK + GAP + "*", gap -> " ");
    plain.replace("\\p{Cf}", plain::invisible);
    plain.compose();
    return plain.cells;
  }

  private void lines() {
    String indented = "(?:\\A|" + BREAK + ")\\p{Cf}*" + BLANK + GAP + "*+[^" + BREAKS + "]";
    String flush = "(?:\\A|" + BREAK + ")\\p{Cf}*+(?!" + BLANK + ")[^" + BREAKS + "]";
    boolean mixed = has(indented) && has(flush);
    replace(BREAK, line -> line.group().equals("\u2029") ? "\n\n" : "\n");
    replace("(?<=\\A|\\n)" + GAP + "+(?=\\n|\\z)", gap -> "");
    replace("(?<=\\A|\\n)" + GAP + "+", gap -> mixed && isBlank(gap.group()) ? " " : "");
    replace(GAP + "+(?=\\n|\\z)", gap -> isBlank(gap.group()) ? "" : gap.group());
  }

  /** Before a number a hyphen or a minus needs a space to be a quotation dash. */
  private void dashes() {
    String line = "(?<=\\A|\\n|\\A |\\n )";
    String twice = "-\\p{Cf}*-" + GAP + "*";
    replace(line + twice + "(?=" + WORDS + ")", dash -> "– ");
    replace(line + DASH + GAP + "*(?=" + WORDS + ")", dash -> "– ");
    String other = "(?!" + WORDS + "|" + NEITHER + "|\\z)";
    replace(line + twice + other, dash -> "– ");
    replace(line + "(?!-|\\x{2212})" + DASH + GAP + "*+" + other, dash -> "– ");
    replace(line + DASH + GAP + "*" + BLANK + GAP + "*+" + other, dash -> "– ");
  }

  /** Joiners are part of some scripts and of emoji; after a Latin letter they join nothing. */
  private String invisible(MatchResult character) {
    boolean joiner = "\u200C\u200D".contains(character.group());
    return joiner && isJoined(character.start()) ? character.group() : "";
  }

  private boolean isJoined(int joiner) {
    String before = Cell.text(cells.subList(0, joiner)).replaceAll("[\\p{M}\\p{Cf}]+\\z", "");
    if (before.isEmpty()) {
      return false;
    }
    String base = before.substring(before.length() - 1);
    return nfd.normalize(base).charAt(0) >= '\u0250'
        && !base.matches(WORDS + "(?<!\\p{L})|" + NEITHER);
  }

  private void compose() {
    List<Cell> composed = new ArrayList<>();
    String text = Cell.text(cells);
    for (int start = 0; start < text.length(); ) {
      int end = start + Character.charCount(text.codePointAt(start));
      while (end < text.length() && !nfc.hasBoundaryBefore(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String segment = text.substring(start, end);
      String by = segment.length() > LONGEST_SEGMENT ? segment : nfc.normalize(segment);
      int same = StringUtils.getCommonPrefix(segment, by).length();
      composed.addAll(cells.subList(start, start + same));
      composed.addAll(rewrite(cells.subList(start + same, end), by.substring(same)));
      start = end;
    }
    cells = composed;
  }

  private boolean has(String pattern) {
    return Pattern.compile(pattern).matcher(Cell.text(cells)).find();
  }

  private void replace(String pattern, Function<MatchResult, String> by) {
    List<Cell> replaced = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(Cell.text(cells));
    int done = 0;
    while (matcher.find()) {
      replaced.addAll(cells.subList(done, matcher.start()));
      replaced.addAll(rewrite(cells.subList(matcher.start(), matcher.end()), by.apply(matcher)));
      done = matcher.end();
    }
    replaced.addAll(cells.subList(done, cells.size()));
    cells = replaced;
  }

  private static List<Cell> rewrite(List<Cell> old, String by) {
    if (old.isEmpty() || Cell.text(old).equals(by)) {
      return old;
    }
    int start = old.get(0).start();
    int end = old.get(old.size() - 1).end();
    return by.chars().mapToObj(c -> new Cell((char) c, start, end)).toList();
  }

  private static boolean isBlank(String gap) {
    return Pattern.compile(BLANK).matcher(gap).find();
  }
}
