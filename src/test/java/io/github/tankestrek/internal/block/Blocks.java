package io.github.tankestrek.internal.block;

import com.google.common.collect.ImmutableList;
import io.github.tankestrek.internal.text.Lexicon;
import io.github.tankestrek.internal.text.NormalText;
import io.github.tankestrek.internal.text.Normaliser;
import io.github.tankestrek.internal.text.Tokenizer;
import io.github.tankestrek.internal.text.Tokens;
import io.github.tankestrek.internal.text.Unwrapper;
import java.util.Locale;
import java.util.Optional;

/** What the block stage makes of a text, in a form that tests can compare. */
record Blocks(Tokens tokens, Layout layout) {

  static Blocks of(String... lines) {
    NormalText text = Unwrapper.unwrap(Normaliser.normalise(String.join("\n\n", lines)));
    Tokens tokens = Tokenizer.tokenize(text, Lexicon.standard());
    return new Blocks(tokens, BlockFinder.find(tokens));
  }

  /** {@return the kinds of the blocks in order, in lower case} */
  ImmutableList<String> kinds() {
    return layout.blocks().stream()
        .map(block -> block.kind().name().toLowerCase(Locale.ROOT))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the kind of a block} */
  String kind(int block) {
    return kinds().get(block);
  }

  /** {@return the text of a block} */
  String text(int block) {
    TextBlock found = layout.blocks().get(block);
    return tokens.text(found.first(), found.end() - 1);
  }

  /** {@return the date line as its text, its date, its place and its agency} */
  Optional<String> dateLine() {
    return layout
        .dateLine()
        .map(
            d ->
                tokens.text(d.first(), d.end() - 1)
                    + " = "
                    + d.date().map(Object::toString).orElse("-")
                    + " | "
                    + d.place().orElse("-")
                    + " | "
                    + d.agency().orElse("-"));
  }
}
