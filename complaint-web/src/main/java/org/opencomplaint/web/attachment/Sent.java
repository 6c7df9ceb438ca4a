package org.opencomplaint.web.attachment;

import java.io.IOException;
import java.io.InputStream;
import org.opencomplaint.ejb.attachment.AttachmentFile;
import org.opencomplaint.ejb.attachment.Attachments;
import org.opencomplaint.web.files.Download;

/** Files on their way in and out. */
final class Sent {
  private Sent() {}

  /** The whole file, or one byte more than is taken: then it is refused for its size. */
  static byte[] read(InputStream body) throws IOException {
    return body.readNBytes(Attachments.MAX_BYTES + 1);
  }

  /** The file as it goes out; only to be shown if somebody asks for that, and it can be. */
  static Download download(AttachmentFile file, boolean show) {
    return new Download(
        file.name(), file.mediaType(), file.content(), file.sha256(), show && file.shown());
  }
}
