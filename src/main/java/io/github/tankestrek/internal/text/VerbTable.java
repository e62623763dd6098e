package io.github.tankestrek.internal.text;

import io.github.tankestrek.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The verbs of each form as columns. */
@SuppressWarnings("EnumOrdinal") // Written and read by the same build.
final class VerbTable {
  private static final Language[] LANGUAGES = Language.values();
  private static final WordClass[] KINDS = WordClass.values();

  private VerbTable() {}

  static void write(List<List<SpeechVerb>> verbsOfForms, TableWriter out) throws IOException {
    List<SpeechVerb> verbs = verbsOfForms.stream().flatMap(List::stream).toList();
    out.strings(verbs.stream().map(SpeechVerb::lemma).toList());
    byte[] traits = new byte[verbs.size() * 2];
    int i = 0;
    for (SpeechVerb verb : verbs) {
      traits[i++] = (byte) verb.language().ordinal();
      traits[i++] = (byte) verb.kind().ordinal();
    }
    out.bytes(traits);
    short[] counts = new short[verbsOfForms.size()];
    for (int form = 0; form < counts.length; form++) {
      counts[form] = (short) verbsOfForms.get(form).size();
    }
    out.shorts(counts);
  }

  static List<List<SpeechVerb>> read(TableReader in) {
    String[] lemmas = in.strings();
    byte[] traits = in.bytes();
    short[] counts = in.shorts();
    List<List<SpeechVerb>> forms = new ArrayList<>(counts.length);
    int next = 0;
    for (short count : counts) {
      SpeechVerb[] verbs = new SpeechVerb[count];
      for (int i = 0; i < count; i++, next++) {
        Language language = LANGUAGES[traits[next * 2]];
        verbs[i] = SpeechVerb.of(lemmas[next], language, KINDS[traits[next * 2 + 1]]);
      }
      forms.add(List.of(verbs));
    }
    return List.copyOf(forms);
  }
}
