package io.github.tankestrek.internal.text;

import com.google.common.primitives.Shorts;
import java.io.IOException;
import java.util.List;

/** Heads of compounds as columns; a lemma, which most forms share, is written once. */
@SuppressWarnings("EnumOrdinal") // Written and read by the same build.
final class HeadTable {
  private static final Head.Kind[] KINDS = Head.Kind.values();
  private static final Head.Form[] FORMS = Head.Form.values();
  private static final Gender[] GENDERS = Gender.values();

  private HeadTable() {}

  static void write(List<Head> heads, TableWriter out) throws IOException {
    LexiconBuilder.Words lemmas = new LexiconBuilder.Words();
    short[] lemmaOf = new short[heads.size()];
    for (int i = 0; i < lemmaOf.length; i++) {
      lemmaOf[i] = Shorts.checkedCast(lemmas.number(heads.get(i).lemma()));
    }
    out.strings(lemmas.list());
    out.shorts(lemmaOf);
    byte[] traits = new byte[heads.size() * 4];
    int i = 0;
    for (Head head : heads) {
      traits[i++] = (byte) head.kind().ordinal();
      traits[i++] = (byte) head.form().ordinal();
      traits[i++] = (byte) head.gender().ordinal();
      traits[i++] = (byte) (head.whole() ? 1 : 0);
    }
    out.bytes(traits);
  }

  static Head[] read(TableReader in) {
    String[] lemmas = in.strings();
    short[] lemmaOf = in.shorts();
    byte[] traits = in.bytes();
    Head[] heads = new Head[lemmaOf.length];
    for (int i = 0; i < heads.length; i++) {
      int at = i * 4;
      heads[i] =
          new Head(
              KINDS[traits[at]],
              lemmas[lemmaOf[i]],
              FORMS[traits[at + 1]],
              GENDERS[traits[at + 2]],
              traits[at + 3] != 0);
    }
    return heads;
  }
}
