package io.github.tankestrek.internal.text;

import com.google.common.base.Splitter;
import io.github.tankestrek.Language;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads the word lists into a lexicon. Their columns are separated by a tab, several forms in a
 * column by a comma; {@code -} stands for none.
 */
final class LexiconReader {
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Splitter FORMS = Splitter.on(',').omitEmptyStrings();
  private static final String NONE = "-";
  private static final String WHOLE = "=";

  private final LexiconBuilder lexicon = new LexiconBuilder();

  private LexiconReader() {}

  static Lexicon read(OwnWords own) {
    LexiconReader reader = new LexiconReader();
    reader.readAll();
    reader.add(own);
    return reader.lexicon.build();
  }

  private void readAll() {
    each("speech-verbs", this::speechVerb);
    words("never-cues", WordClass.NEVER_CUE);
    each("pronouns", this::byClass);
    each("function-words", this::byClass);
    each("clause-words", this::byClass);
    words("adverbs", WordClass.CLAUSE_ADVERB);
    each("given-names", this::givenName);
    words("surnames", WordClass.SURNAME);
    words("name-particles", WordClass.NAME_PARTICLE);
    words("places", WordClass.PLACE);
    words("organizations", WordClass.ORGANIZATION);
    words("parties", WordClass.PARTY);
    each("agencies", columns -> lexicon.addAgency(columns.get(0)));
    each("months", c -> number(c, WordClass.MONTH));
    each("weekdays", c -> number(c, WordClass.WEEKDAY));
    words("abbreviations", WordClass.ABBREVIATION);
    each("language-words", this::languageWord);
    words("group-words", WordClass.GROUP);
    words("work-nouns", WordClass.WORK);
    words("reply-nouns", WordClass.REPLY);
    each("kin-and-person-nouns", this::personNoun);
    words("common-starters", WordClass.COMMON);
    phrases(Phrases.BYLINE_CUES);
    phrases(Phrases.CAPTION_CUES);
    phrases(Phrases.FURNITURE);
    each("role-heads", this::roleHead);
    each("organization-heads", this::organizationHead);
  }

  private void add(OwnWords own) {
    own.verbs().forEach(this::ownVerb);
    own.givenNames().forEach(lexicon::addGivenName);
    own.surnames().forEach(name -> lexicon.add(name, WordClass.SURNAME));
    own.singleNames().forEach(lexicon::addSingleName);
    own.agencies().forEach(lexicon::addAgency);
  }

  /** In no standard and in both: the last verb of a form wins, and shall be the user's. */
  private void ownVerb(OwnWords.Verb verb) {
    for (Language language : Language.values()) {
      SpeechVerb own = SpeechVerb.of(verb.lemma(), language, WordClass.SAY);
      verb.forms().forEach(form -> lexicon.addVerb(form, own));
    }
    if (!verb.lemma().contains(" ")) {
      verb.forms().forEach(form -> lexicon.add(form, WordClass.PARTICIPLE));
    }
  }

  private void words(String list, WordClass wordClass) {
    each(list, columns -> lexicon.add(columns.get(0), wordClass));
  }

  private void phrases(Phrases list) {
    each(list.list(), columns -> lexicon.addPhrase(list, columns.get(0)));
  }

  private void byClass(List<String> columns) {
    String name = columns.get(1).toUpperCase(Locale.ROOT).replace('-', '_');
    lexicon.add(columns.get(0), WordClass.valueOf(name));
  }

  private void number(List<String> columns, WordClass wordClass) {
    lexicon.addNumber(columns.get(0), wordClass, Integer.parseInt(columns.get(1)));
  }

  private void speechVerb(List<String> columns) {
    Language language = columns.get(1).equals("nn") ? Language.NYNORSK : Language.BOKMAL;
    WordClass kind = WordClass.valueOf(columns.get(5).toUpperCase(Locale.ROOT));
    SpeechVerb verb = SpeechVerb.of(columns.get(0), language, kind);
    forms(columns.get(2), form -> lexicon.addVerb(form, verb));
    forms(columns.get(3), form -> lexicon.addVerb(form, verb));
    if (verb.particle() == null) {
      lexicon.add(verb.lemma(), WordClass.INFINITIVE);
      forms(columns.get(4), form -> lexicon.add(form, WordClass.PARTICIPLE));
    } else {
      String lemma = verb.lemma();
      lexicon.addPhrasalForm(lemma.substring(0, lemma.indexOf(' ')), verb);
      forms(columns.get(4), form -> lexicon.addPhrasalForm(form, verb));
    }
  }

  private void givenName(List<String> columns) {
    String gender = columns.get(1);
    if (!gender.equals("f")) {
      lexicon.add(columns.get(0), WordClass.GIVEN_MALE);
    }
    if (!gender.equals("m")) {
      lexicon.add(columns.get(0), WordClass.GIVEN_FEMALE);
    }
  }

  private void languageWord(List<String> columns) {
    lexicon.add(columns.get(0), columns.get(1).equals("nn") ? WordClass.NYNORSK : WordClass.BOKMAL);
  }

  private void personNoun(List<String> columns) {
    lexicon.add(
        columns.get(0),
        gender(columns.get(1)) == Gender.FEMALE ? WordClass.FEMALE_PERSON : WordClass.MALE_PERSON);
  }

  private void roleHead(List<String> columns) {
    boolean whole = columns.get(0).startsWith(WHOLE);
    String lemma = whole ? columns.get(0).substring(WHOLE.length()) : columns.get(0);
    Gender gender = gender(columns.get(4));
    lexicon.addHead(lemma, new Head(Head.Kind.ROLE, lemma, Head.Form.INDEFINITE, gender, whole));
    head(lemma, columns.get(1), Head.Form.DEFINITE, gender);
    head(lemma, columns.get(2), Head.Form.PLURAL, gender);
    head(lemma, columns.get(3), Head.Form.DEFINITE_PLURAL, gender);
  }

  private void head(String lemma, String forms, Head.Form form, Gender gender) {
    forms(forms, f -> lexicon.addHead(f, new Head(Head.Kind.ROLE, lemma, form, gender, false)));
  }

  private void organizationHead(List<String> columns) {
    String form = columns.get(0);
    lexicon.addHead(
        form, new Head(Head.Kind.ORGANIZATION, form, Head.Form.DEFINITE, Gender.UNKNOWN, false));
  }

  private static Gender gender(String column) {
    return switch (column) {
      case "m" -> Gender.MALE;
      case "f" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private static void forms(String column, Consumer<String> action) {
    if (!column.equals(NONE)) {
      FORMS.split(column).forEach(action);
    }
  }

  private static void each(String list, Consumer<List<String>> action) {
    for (String entry : WordLists.entries(list)) {
      action.accept(COLUMNS.splitToList(entry));
    }
  }
}
