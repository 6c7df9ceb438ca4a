package org.opencomplaint.core.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.persistence.Identified;

/**
 * A file that shows something about a complaint, by its fingerprint part of the trail. It is never
 * replaced; withdrawn it stays, with the reason. What is in it is kept apart, as it is large.
 */
@Entity
public class Attachment extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  /** The loss line or remedy, from 1; null if it belongs to none. */
  private Integer line;

  /** Null unless it belongs to an appeal. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "penalty_id")
  private Penalty penalty;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private int bytes;
  private String sha256;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "added_by_id")
  private Employee addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "withdrawn_by_id")
  private Employee withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  private String withdrawalReason;

  protected Attachment() {}

  private Attachment(
      Complaint complaint, Purpose purpose, SentFile file, Employee addedBy, Instant now) {
    this.complaint = complaint;
    this.purpose = purpose;
    this.name = FileName.safe(file.name());
    this.mediaType = file.mediaType();
    this.bytes = file.bytes();
    this.sha256 = file.sha256();
    this.addedBy = addedBy;
    this.addedAt = now;
  }

  /**
   * A file as it was sent.
   *
   * @param mediaType as recognised by its content
   * @param bytes how large it is
   * @param sha256 of the content, in hexadecimal
   */
  public record SentFile(String name, String mediaType, int bytes, String sha256) {}

  /**
   * Evidence of the complaint itself.
   *
   * @param line the loss line or remedy it shows, from 1; null if none
   */
  public static Attachment of(
      Complaint complaint,
      Purpose purpose,
      Integer line,
      SentFile file,
      Employee addedBy,
      Instant now) {
    Attachment attachment = new Attachment(complaint, purpose, file, addedBy, now);
    attachment.line = line;
    return attachment;
  }

  /** Evidence for an appeal, by the employee himself. */
  public static Attachment of(Penalty penalty, SentFile file, Instant now) {
    Attachment attachment =
        new Attachment(penalty.complaint(), Purpose.APPEAL, file, penalty.employee(), now);
    attachment.penalty = penalty;
    return attachment;
  }

  /** It does not count any more; only once, and never undone. */
  public void withdraw(String reason, Employee by, Instant now) {
    if (isWithdrawn()) {
      throw new IllegalStateException("Already withdrawn");
    }
    withdrawnBy = by;
    withdrawnAt = now;
    withdrawalReason = reason;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  public Complaint complaint() {
    return complaint;
  }

  public Purpose purpose() {
    return purpose;
  }

  /** The loss line or remedy, from 1; null if it belongs to none. */
  public Integer line() {
    return line;
  }

  /** The penalty whose appeal it belongs to, if it does. */
  public Optional<Penalty> penalty() {
    return Optional.ofNullable(penalty);
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public int bytes() {
    return bytes;
  }

  public String sha256() {
    return sha256;
  }

  public Employee addedBy() {
    return addedBy;
  }

  public Instant addedAt() {
    return addedAt;
  }

  /** Null unless withdrawn. */
  public Employee withdrawnBy() {
    return withdrawnBy;
  }

  /** Null unless withdrawn. */
  public Instant withdrawnAt() {
    return withdrawnAt;
  }

  /** Null unless withdrawn. */
  public String withdrawalReason() {
    return withdrawalReason;
  }
}
