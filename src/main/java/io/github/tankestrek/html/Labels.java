package io.github.tankestrek.html;

import io.github.tankestrek.Basis;
import io.github.tankestrek.Language;
import io.github.tankestrek.QuoteMark;
import io.github.tankestrek.QuoteType;
import io.github.tankestrek.SpeakerKind;
import java.text.NumberFormat;
import java.util.Locale;

/** Words for what the parser tells by enums and numbers, in the language of a page. */
record Labels(PageLanguage language) {

  String get(Label label) {
    return label.in(language);
  }

  /** {@return a number and its noun, such as {@code 2 quotes}} */
  String count(long number, Label one, Label more) {
    return number(number) + " " + get(number == 1 ? one : more);
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(locale()).format(number);
  }

  String percent(double share) {
    return NumberFormat.getPercentInstance(locale()).format(share);
  }

  private Locale locale() {
    return Locale.forLanguageTag(language.code());
  }

  String of(Language standard) {
    return switch (standard) {
      case BOKMAL -> "Bokmål";
      case NYNORSK -> "Nynorsk";
      case UNDETERMINED -> get(Label.UNDETERMINED);
    };
  }

  String of(SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> of("person", "person", "person");
      case UNNAMED -> of("ikke navngitt", "ikkje namngitt", "unnamed");
      case GROUP -> of("gruppe", "gruppe", "group");
      case ORGANIZATION -> of("organisasjon", "organisasjon", "organization");
    };
  }

  String of(QuoteType type) {
    return switch (type) {
      case DIRECT -> of("direkte sitat", "direkte sitat", "direct quote");
      case QUESTION -> of("spørsmål", "spørsmål", "question");
      case HEADING -> of("sitat i tittel", "sitat i tittel", "quote in a heading");
      case PARTIAL -> of("delsitat", "delsitat", "partial quote");
      case INDIRECT -> of("indirekte tale", "indirekte tale", "indirect speech");
    };
  }

  String of(QuoteMark mark) {
    return switch (mark) {
      case DASH -> of("etter tankestrek", "etter tankestrek", "after a dash");
      case GUILLEMETS -> of("i « »", "i « »", "in « »");
      case DOUBLE -> of("i “ ”", "i “ ”", "in “ ”");
      case SINGLE -> of("i ‘ ’", "i ‘ ’", "in ‘ ’");
      case NONE -> of("uten tegn", "utan teikn", "without marks");
    };
  }

  /** {@return what a rule goes by, as a sentence} */
  String of(Basis basis) {
    return switch (basis) {
      case FOLLOWING_CLAUSE ->
          of(
              "Setningen etter sitatet sier hvem.",
              "Setninga etter sitatet seier kven.",
              "The clause after the words says who.");
      case LEAD_IN ->
          of(
              "Innledningen før kolon sier hvem.",
              "Innleiinga før kolon seier kven.",
              "The clause before the colon says who.");
      case RESUMED ->
          of(
              "Sitatet fortsetter etter innskuddet som sier hvem.",
              "Sitatet held fram etter innskotet som seier kven.",
              "The words go on after the clause that says who.");
      case CONTINUED_TURN ->
          of(
              "Samme kilde fortsetter i nytt avsnitt.",
              "Same kjelde held fram i nytt avsnitt.",
              "The same speaker goes on in a new paragraph.");
      case TURN_END ->
          of(
              "En setning lenger ned i replikken sier hvem.",
              "Ei setning lenger nede i replikken seier kven.",
              "A clause further down in the same turn says who.");
      case ANSWER ->
          of(
              "Svar på spørsmålet fra intervjueren.",
              "Svar på spørsmålet frå intervjuaren.",
              "It answers the interviewer's question.");
      case QUESTION -> of("Intervjueren spør.", "Intervjuaren spør.", "The interviewer asks.");
      case PRECEDING_NARRATIVE ->
          of(
              "Avsnittet over handler om kilden.",
              "Avsnittet over handlar om kjelda.",
              "The paragraph above is about this speaker.");
      case SENTENCE_SOURCE ->
          of(
              "Setningen rundt ordene sier hvem.",
              "Setninga rundt orda seier kven.",
              "The sentence around the words says who.");
      case HEADING_MATCH ->
          of(
              "Nesten de samme ordene står i et sitat i saken.",
              "Nesten dei same orda står i eit sitat i saka.",
              "A quote in the body has nearly the same words.");
      case ONLY_SPEAKER ->
          of(
              "Saken siterer bare denne kilden.",
              "Saka siterer berre denne kjelda.",
              "Only this speaker is quoted in the article.");
    };
  }

  private String of(String bokmal, String nynorsk, String english) {
    return switch (language) {
      case BOKMAL -> bokmal;
      case NYNORSK -> nynorsk;
      case ENGLISH -> english;
    };
  }
}
