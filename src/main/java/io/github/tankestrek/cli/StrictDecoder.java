package io.github.tankestrek.cli;

import com.google.common.base.Ascii;
import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes bytes wholly or not at all: a replaced character would be a wrong quote. */
final class StrictDecoder {
  /** The longest text that Java holds in one array on every machine. */
  static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  /** How far to look for the zero bytes that binary files have and text has not. */
  private static final int BINARY_REACH = 8192;

  private final Charset charset;

  StrictDecoder(Charset charset) {
    this.charset = charset;
  }

  /**
   * {@return the text of the bytes, a byte order mark of UTF-8 included, so that offsets in it are
   * those that other programs count}
   */
  String decode(byte[] bytes) throws UnreadableSourceException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(room(bytes.length, decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw notInCharset(bytes, in.position());
    }
    return out.flip().toString();
  }

  static UnreadableSourceException tooLong() {
    return new UnreadableSourceException("longer than 2 GB", "split it into single articles");
  }

  private static int room(int bytes, float charsPerByte) throws UnreadableSourceException {
    double room = Math.ceil(bytes * (double) charsPerByte);
    if (room > MAX_LENGTH) {
      throw tooLong();
    }
    return (int) room;
  }

  private UnreadableSourceException notInCharset(byte[] bytes, int offset) {
    String found = offset < bytes.length ? "0x" + hex(bytes[offset]) : "the end of the text";
    return new UnreadableSourceException(
        "not " + charset.name() + " at byte offset " + offset + " (" + found + ")", remedy(bytes));
  }

  private static String hex(byte value) {
    return Ascii.toUpperCase(Integer.toHexString(Byte.toUnsignedInt(value)));
  }

  private String remedy(byte[] bytes) {
    if (startsLikeUtf16(bytes)) {
      return "it looks like UTF-16: try --charset UTF-16";
    }
    if (looksBinary(bytes)) {
      return "it looks like a binary file: name files of plain text";
    }
    if (charset.equals(StandardCharsets.UTF_8)) {
      return "try --charset windows-1252 for older Norwegian text";
    }
    return "try another --charset";
  }

  private static boolean startsLikeUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  private static boolean looksBinary(byte[] bytes) {
    return Bytes.indexOf(Arrays.copyOf(bytes, Math.min(bytes.length, BINARY_REACH)), (byte) 0) >= 0;
  }
}
