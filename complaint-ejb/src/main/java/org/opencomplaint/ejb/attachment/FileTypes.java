package org.opencomplaint.ejb.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Recognises a file by its content; the name only tells kinds apart that begin alike. What a
 * browser or a computer would run, such as pages, drawings with scripts and programs, is not on the
 * list.
 */
final class FileTypes {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final Set<String> ACCEPTED =
      Set.of(
          "application/pdf",
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/webp",
          "image/heic",
          "image/bmp",
          "image/tiff",
          "text/plain",
          "text/csv",
          "message/rfc822",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          OFFICE + "wordprocessingml.document",
          OFFICE + "spreadsheetml.sheet",
          OFFICE + "presentationml.presentation",
          "audio/mpeg",
          "audio/mp4",
          "audio/vnd.wave",
          "audio/amr",
          "video/mp4",
          "video/quicktime");
  private static final Set<String> SHOWN =
      Set.of("application/pdf", "image/jpeg", "image/png", "image/gif", "image/webp");

  private FileTypes() {}

  /** What it is, if that is accepted. */
  static Optional<String> accepted(String name, byte[] content) {
    return Optional.of(recognise(name, content)).filter(ACCEPTED::contains);
  }

  /** Whether a browser shows it safely. */
  static boolean isShown(String mediaType) {
    return SHOWN.contains(mediaType);
  }

  private static String recognise(String name, byte[] content) {
    Metadata hints = new Metadata();
    hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(content), hints)
          .toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
