package org.opencomplaint.ejb.attachment;

import java.time.Instant;
import org.opencomplaint.core.attachment.Attachment;
import org.opencomplaint.core.attachment.Purpose;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * A file on a complaint or an appeal.
 *
 * @param line the loss line or remedy it shows, from 1; null if none
 * @param name null if the reader may not know it, as the customer asked for confidentiality
 * @param bytes how large it is
 * @param sha256 of the content, in hexadecimal
 * @param shown whether a browser can show it
 * @param open whether the reader may open it
 * @param withdrawable whether the reader may withdraw it
 * @param withdrawnBy null unless it was withdrawn, as are the time and the reason
 */
public record AttachmentView(
    long id,
    Purpose purpose,
    Integer line,
    String name,
    String mediaType,
    int bytes,
    String sha256,
    boolean shown,
    boolean open,
    boolean withdrawable,
    EmployeeName addedBy,
    Instant addedAt,
    EmployeeName withdrawnBy,
    Instant withdrawnAt,
    String withdrawalReason) {

  static AttachmentView of(
      Attachment attachment, boolean named, boolean open, boolean withdrawable) {
    return new AttachmentView(
        attachment.id(),
        attachment.purpose(),
        attachment.line(),
        named ? attachment.name() : null,
        attachment.mediaType(),
        attachment.bytes(),
        attachment.sha256(),
        FileTypes.isShown(attachment.mediaType()),
        open,
        withdrawable,
        EmployeeName.of(attachment.addedBy()),
        attachment.addedAt(),
        EmployeeName.of(attachment.withdrawnBy()),
        attachment.withdrawnAt(),
        attachment.withdrawalReason());
  }

  /** Whether it is an image, of which a small one can be shown. */
  public boolean isImage() {
    return shown && mediaType.startsWith("image/");
  }
}
