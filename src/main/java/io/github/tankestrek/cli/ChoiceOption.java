package io.github.tankestrek.cli;

import com.google.common.base.Joiner;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of an option with a few choices, and names them if it is none of them. */
abstract class ChoiceOption<E extends Enum<E>> implements ITypeConverter<E> {
  private final String what;
  private final E[] choices;

  private ChoiceOption(String what, E[] choices) {
    this.what = what;
    this.choices = choices;
  }

  @Override
  public E convert(String name) {
    for (E choice : choices) {
      if (choice.toString().equals(name)) {
        return choice;
      }
    }
    String all = Joiner.on(", ").join(choices);
    int last = all.lastIndexOf(", ");
    throw new TypeConversionException(
        "unknown "
            + what
            + " '"
            + name
            + "', use "
            + all.substring(0, last)
            + " or"
            + all.substring(last + 1));
  }

  /** Reads {@code --format}. */
  static final class Output extends ChoiceOption<OutputFormat> {
    Output() {
      super("format", OutputFormat.values());
    }
  }

  /** Reads {@code --input-format}. */
  static final class Input extends ChoiceOption<InputFormat> {
    Input() {
      super("input format", InputFormat.values());
    }
  }

  /** Reads {@code --color}. */
  static final class Color extends ChoiceOption<ColorChoice> {
    Color() {
      super("choice of colour", ColorChoice.values());
    }
  }
}
