package org.opencomplaint.ejb.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opencomplaint.core.attachment.Attachment;
import org.opencomplaint.core.attachment.Attachment.SentFile;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.OutsideChange;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.ejb.complaint.Complaints;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Problem;

/** Keeps files and their contents, and has the trail say so. */
@ApplicationScoped
class AttachmentStore {
  private static final int MAX_FILES = 50;
  private static final int MAX_MEGABYTES = Attachments.MAX_BYTES >> 20;

  @Inject private Complaints complaints;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * Looks at a file before it is kept.
   *
   * @throws Problem INVALID if it is empty, too large, or of a kind that is not accepted
   */
  SentFile check(String name, byte[] content) {
    if (content.length == 0) {
      throw Problem.invalid("file", "FILE_EMPTY");
    }
    if (content.length > Attachments.MAX_BYTES) {
      throw Problem.invalid("file", "FILE_TOO_LARGE", Map.of("max", MAX_MEGABYTES));
    }
    String mediaType =
        FileTypes.accepted(name, content).orElseThrow(() -> Problem.invalid("file", "FILE_TYPE"));
    return new SentFile(name, mediaType, content.length, Sha256.of(content));
  }

  /**
   * Keeps a file that was checked.
   *
   * @throws Problem INVALID if the same file is there already, or there are too many
   */
  void keep(Attachment attachment, byte[] content) {
    refuseDoubles(attachment);
    entities.persist(attachment);
    entities.flush();
    entities
        .createNativeQuery("insert into attachment_content values (?1, ?2)")
        .setParameter(1, attachment.id())
        .setParameter(2, content)
        .executeUpdate();
    record(Action.ATTACH, attachment);
  }

  /** Has the trail say what became of a file: by its fingerprint, as its name may be personal. */
  void record(Action change, Attachment attachment) {
    Complaint complaint = attachment.complaint();
    TrailNote note = TrailNote.of(attachment);
    entities.persist(
        OutsideChange.evidence(complaint, change, Json.write(note), complaints.context(false)));
  }

  /** What the trail keeps of a file. */
  private record TrailNote(
      long attachment,
      String purpose,
      Integer line,
      String mediaType,
      int bytes,
      String sha256,
      String reason) {

    static TrailNote of(Attachment attachment) {
      return new TrailNote(
          attachment.id(),
          attachment.purpose().name(),
          attachment.line(),
          attachment.mediaType(),
          attachment.bytes(),
          attachment.sha256(),
          attachment.withdrawalReason());
    }
  }

  /** All of a complaint, those of appeals apart, in the order in which they came. */
  List<Attachment> of(Complaint complaint) {
    return entities
        .createQuery(
            "select a from Attachment a where a.complaint = :complaint and a.penalty is null"
                + " order by a.id",
            Attachment.class)
        .setParameter("complaint", complaint)
        .getResultList();
  }

  /** All of an appeal, in the order in which they came. */
  List<Attachment> ofAppeal(long penaltyId) {
    return entities
        .createQuery(
            "select a from Attachment a where a.penalty.id = :penalty order by a.id",
            Attachment.class)
        .setParameter("penalty", penaltyId)
        .getResultList();
  }

  AttachmentFile file(Attachment attachment) {
    byte[] content =
        Row.of(
                entities
                    .createNativeQuery(
                        "select content from attachment_content where attachment_id = ?1")
                    .setParameter(1, attachment.id()))
            .get(0)
            .bytes();
    return new AttachmentFile(
        attachment.name(),
        attachment.mediaType(),
        FileTypes.isShown(attachment.mediaType()),
        content,
        attachment.sha256());
  }

  private void refuseDoubles(Attachment added) {
    List<Attachment> there =
        added
            .penalty()
            .map(penalty -> ofAppeal(penalty.id()))
            .orElseGet(() -> of(added.complaint()));
    if (there.size() >= MAX_FILES) {
      throw Problem.invalid("file", "FILES_TOO_MANY", Map.of("max", MAX_FILES));
    }
    if (there.stream().anyMatch(other -> isDouble(other, added))) {
      throw Problem.invalid("file", "FILE_THERE_ALREADY");
    }
  }

  private static boolean isDouble(Attachment other, Attachment added) {
    return !other.isWithdrawn()
        && other.sha256().equals(added.sha256())
        && other.purpose() == added.purpose()
        && Objects.equals(other.line(), added.line());
  }
}
