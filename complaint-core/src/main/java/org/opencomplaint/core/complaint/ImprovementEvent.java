package org.opencomplaint.core.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;

/** One step in the life of an improvement action; never changed, never taken back. */
@Entity
@Table(name = "improvement_event")
public class ImprovementEvent extends Identified {
  /** What happened. */
  public enum Kind {
    REPORTED,
    CONFIRMED,
    RETURNED,
    HANDED_OVER
  }

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "improvement_id")
  private Improvement improvement;

  private int position;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "actor_id")
  private Employee actor;

  private Instant at;
  private String note;

  protected ImprovementEvent() {}

  ImprovementEvent(
      Improvement improvement, int position, Kind kind, Employee actor, String note, Instant now) {
    this.improvement = improvement;
    this.position = position;
    this.kind = kind;
    this.actor = actor;
    this.note = note;
    this.at = now;
  }

  public Kind kind() {
    return kind;
  }

  public Employee actor() {
    return actor;
  }

  public Instant at() {
    return at;
  }

  /** What shows it, what was found, or why it goes back; of a handover, to whom. */
  public String note() {
    return note;
  }
}
