package io.github.tankestrek.internal.text;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * The character step of the normalisation: line breaks, spaces, invisible characters, quotation
 * dashes and dots. What is clean is passed over by {@link Care} and not looked at again.
 */
final class Cleaner {
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private final String text;
  private final EditedText edited;
  private final Care care = new Care();

  /** The start of the invisible characters before which {@link #isJoined} last looked. */
  private int lookedBack;

  private boolean joined;
  private @Nullable Boolean keepsIndent;

  Cleaner(String text) {
    this.text = text;
    this.edited = new EditedText(text);
  }

  NormalText clean() {
    int i = edited.plainEnd(lineStart(0), care);
    while (i < text.length()) {
      int next =
          switch (CharKind.of(text.charAt(i))) {
            case CharKind.BLANK, CharKind.INVISIBLE -> blanks(i);
            case CharKind.NEWLINE -> newline(i);
            case CharKind.STOP -> dots(i);
            default -> i + 1;
          };
      i = edited.plainEnd(next, care);
    }
    return edited.finish();
  }

  /** {@return whether the text has characters that may have to be composed} */
  boolean mayCompose() {
    return care.mayCompose();
  }

  /** A run of blanks and invisible characters: one space inside a line, nothing at its end. */
  private int blanks(int start) {
    int end = blanksEnd(start);
    boolean endsLine = end == text.length() || CharKind.of(text.charAt(end)) == CharKind.NEWLINE;
    if (!hasBlank(start, end)) {
      invisible(start, end);
    } else if (endsLine) {
      edited.replace(start, end, "");
    } else {
      edited.replace(start, end, " ");
    }
    return end;
  }

  private void invisible(int start, int end) {
    boolean joined = isJoined(start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!joined || c != '\u200C' && c != '\u200D') {
        edited.replace(i, i + 1, "");
      }
    }
  }

  private int newline(int start) {
    char c = text.charAt(start);
    boolean pair = c == '\r' && start + 1 < text.length() && text.charAt(start + 1) == '\n';
    int end = pair ? start + 2 : start + 1;
    if (c != '\n') {
      edited.replace(start, end, c == PARAGRAPH_SEPARATOR ? "\n\n" : "\n");
    }
    return lineStart(end);
  }

  private int dots(int start) {
    int dots = 0;
    int end = start;
    for (int i = start; i < text.length() && isDotOrInvisible(text.charAt(i)); i++) {
      if (text.charAt(i) == '.') {
        dots++;
        end = i + 1;
      }
    }
    if (dots < 3) {
      return start + 1;
    }
    edited.replace(start, end, "…");
    return end;
  }

  private int lineStart(int start) {
    int i = start;
    if (i < text.length() && isBlankOrInvisible(text.charAt(i))) {
      int end = blanksEnd(i);
      boolean blankLine = end == text.length() || CharKind.of(text.charAt(end)) == CharKind.NEWLINE;
      boolean keep = !blankLine && hasBlank(i, end) && keepsIndent();
      edited.replace(i, end, keep ? " " : "");
      i = end;
    }
    return i < text.length() && CharKind.of(text.charAt(i)) == CharKind.DASH ? dash(i) : i;
  }

  /** A dash that may open direct speech: at the start of a line, before words. */
  private int dash(int start) {
    char c = text.charAt(start);
    int end = start + 1;
    int next = end;
    while (next < text.length() && CharKind.of(text.charAt(next)) == CharKind.INVISIBLE) {
      next++;
    }
    boolean twice = c == '-' && next < text.length() && text.charAt(next) == '-';
    if (twice) {
      end = next + 1;
    }
    int words = end < text.length() && isBlankOrInvisible(text.charAt(end)) ? blanksEnd(end) : end;
    if (words == text.length()
        || !opensWords(words, hasBlank(end, words) || twice || c != '-' && c != '−')) {
      return start + 1;
    }
    if (c != '–' || words != end + 1 || text.charAt(end) != ' ') {
      edited.replace(start, words, "– ");
    }
    return words;
  }

  private boolean opensWords(int index, boolean numbersToo) {
    return switch (CharKind.of(text.charAt(index))) {
      case CharKind.LOWER,
          CharKind.UPPER,
          CharKind.GUILLEMET,
          CharKind.DOUBLE_QUOTE,
          CharKind.SINGLE_QUOTE,
          CharKind.OPEN,
          CharKind.STOP ->
          true;
      case CharKind.DIGIT, CharKind.OTHER -> numbersToo;
      default -> false;
    };
  }

  private int blanksEnd(int start) {
    int end = start;
    while (end < text.length() && isBlankOrInvisible(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean hasBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (CharKind.of(text.charAt(i)) == CharKind.BLANK) {
        return true;
      }
    }
    return false;
  }

  /**
   * Emoji and some scripts need their joiners; after a Latin letter, whatever marks stand over it,
   * they join nothing. Looks back no further than it has looked before.
   */
  private boolean isJoined(int start) {
    int i = start - 1;
    while (i >= lookedBack && isMarkOrInvisible(text.charAt(i))) {
      i--;
    }
    if (i >= lookedBack) {
      joined = needsJoiners(text.charAt(i));
    }
    lookedBack = start;
    return joined;
  }

  private static boolean needsJoiners(char base) {
    String decomposed = Decomposition.NFD.getDecomposition(base);
    char letter = decomposed == null ? base : decomposed.charAt(0);
    return CharKind.of(base) <= CharKind.DIGIT && letter >= CharKind.LATIN_END;
  }

  private static boolean isMarkOrInvisible(char c) {
    byte kind = CharKind.of(c);
    return kind == CharKind.COMBINING || kind == CharKind.INVISIBLE;
  }

  private static boolean isDotOrInvisible(char c) {
    return c == '.' || CharKind.of(c) == CharKind.INVISIBLE;
  }

  private static boolean isBlankOrInvisible(char c) {
    byte kind = CharKind.of(c);
    return kind == CharKind.BLANK || kind == CharKind.INVISIBLE;
  }

  /** Indentation, where a line has it, tells something only if others don't. */
  private boolean keepsIndent() {
    if (keepsIndent == null) {
      keepsIndent = someLinesAreFlush();
    }
    return keepsIndent;
  }

  private boolean someLinesAreFlush() {
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      switch (CharKind.of(text.charAt(i))) {
        case CharKind.NEWLINE -> lineStart = true;
        case CharKind.BLANK -> lineStart = false;
        case CharKind.INVISIBLE -> {}
        default -> {
          if (lineStart) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** ICU's data, which most texts do without. */
  private static final class Decomposition {
    static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  }
}
