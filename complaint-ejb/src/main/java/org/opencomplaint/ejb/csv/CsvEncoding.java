package org.opencomplaint.ejb.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The characters of a file, in one of the encodings in which spreadsheets write CSV. */
final class CsvEncoding {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** UTF-8, or what Excel writes on a Chinese Windows. */
  private static final List<Charset> UNMARKED =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  /** What Excel writes as Unicode text, recognised by its mark. */
  private static final List<Charset> MARKED =
      List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private CsvEncoding() {}

  /** The text without its byte order mark; empty if it is no text. */
  static Optional<String> decode(byte[] content) {
    return MARKED.stream()
        .filter(charset -> startsWithMark(content, charset))
        .findFirst()
        .map(List::of)
        .orElse(UNMARKED)
        .stream()
        .flatMap(charset -> read(content, charset).stream())
        .findFirst();
  }

  private static boolean startsWithMark(byte[] content, Charset charset) {
    byte[] mark = Character.toString(BYTE_ORDER_MARK).getBytes(charset);
    return content.length >= mark.length
        && ByteBuffer.wrap(content, 0, mark.length).equals(ByteBuffer.wrap(mark));
  }

  private static Optional<String> read(byte[] content, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return Optional.of(marked ? text.substring(1) : text)
          .filter(characters -> characters.indexOf('\0') < 0);
    } catch (CharacterCodingException notThisOne) {
      return Optional.empty();
    }
  }
}
