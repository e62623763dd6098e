package io.github.tankestrek.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class SentenceMarkerProperties {
  private static final List<String> STARTS =
      List.of("Ferja", "Moe", "Hun", "Kommunen", "I dag", "Nå", "Kari Lie", "Åse", "Østlendingen");
  private static final List<String> WORDS =
      List.of(
          "går", "ikke", "til", "øya", "med", "nettavisen.no", "Moe", "57-åringen", "3,5", "NRK");
  private static final List<String> MARKED = List.of("«bra»", "(Ap)", "mener hun,", "og:", "– og");
  private static final List<String> ABBREVIATED =
      List.of("dr. Moe", "kl. 12.30", "f.eks. Lie", "mill. kroner", "ca. 50", "adm.dir. Vik");
  private static final List<String> ENDS =
      List.of("til slutt.", "i dag?", "igjen!", "om «fred».", "(og krig).", "bra.»");

  @Property
  @StatisticsReport(onFailureOnly = true)
  void ordinarySentencesEndWhereIcuEndsThem(@ForAll("texts") String text) {
    List<Integer> expected = icuEnds(text);
    Statistics.label("sentences").collect(expected.size() > 3 ? "many" : "few");
    Statistics.label("abbreviation").collect(ABBREVIATED.stream().anyMatch(text::contains));
    Statistics.label("sentences").coverage(c -> c.check("many").percentage(p -> p > 20));
    Statistics.label("abbreviation").coverage(c -> c.check(true).percentage(p -> p > 20));
    assertThat(ends(text)).as(text).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> middle =
        Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.of(WORDS)),
                Tuple.of(2, Arbitraries.of(MARKED)),
                Tuple.of(2, Arbitraries.of(ABBREVIATED)))
            .list()
            .ofMaxSize(8)
            .map(words -> String.join(" ", words) + (words.isEmpty() ? "" : " "));
    return Combinators.combine(Arbitraries.of(STARTS), middle, Arbitraries.of(ENDS))
        .as((start, words, end) -> start + " " + words + end)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(sentences -> String.join(" ", sentences));
  }

  private static List<Integer> ends(String text) {
    Tokens tokens = Tokenizer.tokenize(text, Lexicon.standard());
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.endsSentence(i)) {
        ends.add(tokens.end(i));
      }
    }
    return ends;
  }

  private static List<Integer> icuEnds(String text) {
    FilteredBreakIteratorBuilder filter = FilteredBreakIteratorBuilder.getEmptyInstance();
    // Only those of the generator, because to ICU every word that ends in "t." has the abbreviation
    // "t."; and only what follows an inner dot, because ICU compares no further back.
    WordLists.entries("abbreviations").stream()
        .filter(word -> ABBREVIATED.stream().anyMatch(phrase -> phrase.startsWith(word + ". ")))
        .map(word -> word.substring(word.lastIndexOf('.') + 1) + ".")
        .forEach(filter::suppressBreakAfter);
    BreakIterator sentences =
        filter.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ROOT));
    sentences.setText(text);
    List<Integer> ends = new ArrayList<>();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      ends.add(text.substring(0, end).stripTrailing().length());
    }
    return ends;
  }
}
