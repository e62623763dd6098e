package io.github.tankestrek;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of text as it comes from bad converters, old archives and hostile senders. */
public final class NastyText {
  private static final String LINE_BREAKS = "\n\r\u000B\f\u0085\u2028\u2029";
  private static final String BLANKS = " \t\u00A0\u2003\u2009\u202F\u3000";
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u200E\u2060\uFEFF\u061C";
  private static final String DASHES = "-–—―−‒‐‑";
  private static final String MARKS = "«»‹›\"“”„‟'‘’‚‛′";
  private static final String STOPS = "..…!?,:;";
  private static final String COMBINING = "\u030A\u0301\u0308\u0323\u0338\uFE0F";
  private static final String LETTERS = "aeoåøæAOÅØsS\u212B\u1EB9iIİıßﬁЖшאبक한";
  private static final String OTHERS = "0123()[]{}<=>/\\|*•§@#&%+_~^`´¤$€\u0000\u0007\u001B\u007F";
  private static final String SURROGATES = "\uD83D\uDE00\uD83C\uDDF3\uD800\uDFFF";
  private static final String MANY =
      LINE_BREAKS + BLANKS + INVISIBLE + DASHES + MARKS + STOPS + COMBINING + LETTERS + OTHERS;

  private NastyText() {}

  /** {@return strings of characters that mean something to some stage, surrogates torn apart} */
  public static Arbitrary<String> characters() {
    Arbitrary<String> any =
        Arbitraries.frequencyOf(
            Tuple.of(8, of(LINE_BREAKS)),
            Tuple.of(10, of(BLANKS)),
            Tuple.of(8, of(INVISIBLE)),
            Tuple.of(10, of(DASHES)),
            Tuple.of(6, of(MARKS)),
            Tuple.of(8, of(STOPS)),
            Tuple.of(6, of(COMBINING)),
            Tuple.of(12, of(LETTERS)),
            Tuple.of(2, of(OTHERS)),
            Tuple.of(2, of(SURROGATES)),
            Tuple.of(2, Arbitraries.of("...", ". . .", ".\u200B..", "....", "\n– ", "\n\n", "--")),
            Tuple.of(1, Arbitraries.of("\r\n", "😀", "👩\u200D👧", "ه\u200Cا")));
    return any.list().ofMaxSize(40).map(NastyText::join);
  }

  /** {@return the same with more accents on one letter than any word has} */
  public static Arbitrary<String> heaps() {
    Arbitrary<String> heap = of(COMBINING).list().ofMinSize(60).ofMaxSize(80).map(NastyText::join);
    return Combinators.combine(characters(), heap, characters()).as((a, h, b) -> a + h + b);
  }

  /** {@return one character that no careful editor would let pass} */
  public static Arbitrary<String> character() {
    return of(MANY + SURROGATES);
  }

  /** {@return any string at all, mostly short} */
  public static Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMaxLength(200);
  }

  private static Arbitrary<String> of(String characters) {
    return Arbitraries.of(characters.split(""));
  }

  private static String join(Iterable<String> pieces) {
    return String.join("", pieces);
  }
}
