package io.github.tankestrek.internal.text;

/**
 * Turns text from any source into one form: canonically composed (NFC), {@code \n} for every line
 * break, single spaces, nothing invisible, an en dash and a space for every quotation dash, {@code
 * …} for three dots or more. Quotation marks stay as the paper set them, because they tell what
 * they claim. Normalising twice changes nothing more.
 */
public final class Normaliser {
  private Normaliser() {}

  /** {@return the normalised text with the way back} */
  public static NormalText normalise(String given) {
    Cleaner cleaner = new Cleaner(given);
    NormalText clean = cleaner.clean();
    return cleaner.mayCompose() ? Composer.compose(clean) : clean;
  }
}
