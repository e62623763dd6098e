package io.github.tankestrek.html;

/** A colour in linear light, red, green and blue from 0 to 1. */
record Colour(double red, double green, double blue) {

  /** How somebody sees colours: matrices over linear red, green and blue. */
  enum Sight {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTERANOPIA(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900);

    private final double[] matrix;

    Sight(double... matrix) {
      this.matrix = matrix;
    }

    private double[] sees(Colour c) {
      double[] seen = new double[3];
      for (int row = 0; row < 3; row++) {
        double value =
            matrix[3 * row] * c.red + matrix[3 * row + 1] * c.green + matrix[3 * row + 2] * c.blue;
        seen[row] = Math.min(1, Math.max(0, value));
      }
      return seen;
    }
  }

  /** {@return the colour of a hexadecimal code such as {@code #fff} or {@code #0a6b3d}} */
  static Colour of(String code) {
    String digits = code.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    int rgb = Integer.parseInt(digits, 16);
    return new Colour(linear(rgb >> 16), linear(rgb >> 8 & 0xFF), linear(rgb & 0xFF));
  }

  private static double linear(int value) {
    double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static double encoded(double light) {
    return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
  }

  /** {@return this colour over another, as {@code color-mix(in srgb, …)} has it} */
  Colour mixedInto(Colour other, double part) {
    return new Colour(
        mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
  }

  private static double mix(double one, double other, double part) {
    double value = part * encoded(one) + (1 - part) * encoded(other);
    return linear((int) Math.round(value * 255));
  }

  /** {@return the contrast ratio of WCAG 2, from 1 to 21} */
  double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** {@return the distance to another colour in CIELAB, as somebody sees them} */
  double distance(Colour other, Sight sight) {
    double[] one = lab(sight.sees(this));
    double[] two = lab(sight.sees(other));
    return Math.hypot(Math.hypot(one[0] - two[0], one[1] - two[1]), one[2] - two[2]);
  }

  private static double[] lab(double[] c) {
    double x = root((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
    double y = root(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    double z = root((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
  }
}
