package io.github.tankestrek;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text out of what a fuzzer made up. */
public final class FuzzedText {
  private FuzzedText() {}

  /**
   * {@return the text of bytes in UTF-8; a byte that is no UTF-8 becomes an unpaired surrogate, so
   * that every kind of string is within the fuzzer's reach}
   *
   * @param bytes any bytes
   */
  public static String of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      out.put(surrogate(in.get()));
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  private static char surrogate(byte wrong) {
    char first = (wrong & 1) == 0 ? Character.MIN_HIGH_SURROGATE : Character.MIN_LOW_SURROGATE;
    return (char) (first + (wrong & 0x7F));
  }
}
