package org.opencomplaint.ejb.payroll;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the moment at which it was written, so that the same statement is always the
 * same bytes.
 */
final class StableArchive {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern WRITTEN_AT =
      Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

  private StableArchive() {}

  /** Goes by way of a file: the sizes of the entries stand at the end of the archive only. */
  static byte[] of(byte[] workbook) throws IOException {
    Path file = Files.createTempFile("statement", ".xlsx");
    try {
      Files.write(file, workbook);
      return rewritten(file);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] rewritten(Path file) throws IOException {
    ByteArrayOutputStream stable = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(stable)) {
      for (ZipEntry read : Collections.list(in.entries())) {
        ZipEntry entry = new ZipEntry(read.getName());
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(content(read.getName(), in.getInputStream(read).readAllBytes()));
      }
    }
    return stable.toByteArray();
  }

  private static byte[] content(String name, byte[] content) {
    if (!name.equals(PROPERTIES)) {
      return content;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    return WRITTEN_AT.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }
}
