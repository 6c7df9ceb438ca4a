package org.opencomplaint.core.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.persistence.Identified;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.core.trail.TrailRecord;

/** One action as it happened, chained by hash to the one before; the database refuses edits. */
@Entity
@Table(name = "trail_event")
public class TrailEvent extends Identified {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;

  @Column(name = "\"at\"")
  private Instant at;

  private String actor;

  @Enumerated(EnumType.STRING)
  private Action action;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_stage")
  private Stage fromStage;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_stage")
  private Stage toStage;

  private String details;

  @Column(name = "previous_hash")
  private String previousHash;

  private String hash;

  protected TrailEvent() {}

  TrailEvent(
      Complaint complaint,
      int position,
      Action action,
      Stage from,
      String details,
      String previousHash,
      ActionContext context) {
    this.complaint = complaint;
    this.position = position;
    this.at = context.now();
    this.actor = context.actor().no();
    this.action = action;
    this.fromStage = from;
    this.toStage = complaint.stage();
    this.details = details;
    this.previousHash = previousHash;
    this.hash = computedHash();
  }

  /** The hash this event must have if nobody touched it. */
  public String computedHash() {
    return new TrailRecord(
            complaint.number(),
            position,
            at,
            actor,
            action.name(),
            fromStage == null ? null : fromStage.name(),
            toStage.name(),
            details)
        .hash(previousHash);
  }

  /** Its place in the complaint's trail, from 1, without gaps. */
  public int position() {
    return position;
  }

  public Instant at() {
    return at;
  }

  /** The employee number of who acted. */
  public String actor() {
    return actor;
  }

  public Action action() {
    return action;
  }

  /** Null for the registration. */
  public Stage fromStage() {
    return fromStage;
  }

  public Stage toStage() {
    return toStage;
  }

  /** What was filled in, as JSON. */
  public String details() {
    return details;
  }

  public String previousHash() {
    return previousHash;
  }

  public String hash() {
    return hash;
  }
}
