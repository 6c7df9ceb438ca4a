package org.opencomplaint.core.delay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Overrun;
import org.opencomplaint.core.complaint.StageVisit;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Aggregate;
import org.opencomplaint.core.stage.Stage;

/** One employee's part of a step's overrun (延误), until the manager confirms or excuses it. */
@Entity
public class Delay extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "visit_id")
  private StageVisit visit;

  /** As of the visit, which never changes after it: so the register finds delays by them. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(name = "due_at")
  private Instant dueAt;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  /** The employee's department then: he may change it later. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "department_id")
  private Department department;

  @Column(name = "overrun_minutes")
  private long overrunMinutes;

  @Column(name = "found_at")
  private Instant foundAt;

  @Enumerated(EnumType.STRING)
  private DelayStatus status = DelayStatus.OPEN;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "decided_by_id")
  private Employee decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "policy_version")
  private int policyVersion;

  private String reason;
  private Money amount;

  protected Delay() {}

  /** Records it when the step is left, under the policy in force then. */
  public Delay(StageVisit visit, Overrun overrun, PenaltyPolicy policy, Instant now) {
    this.visit = visit;
    this.complaint = visit.complaint();
    this.stage = visit.stage();
    this.dueAt = visit.dueAt();
    this.employee = overrun.employee();
    this.department = employee.department();
    this.overrunMinutes = overrun.minutes();
    this.foundAt = now;
    this.policyVersion = policy.version();
    this.amount = policy.delayTariff().amount(Duration.ofMinutes(overrunMinutes));
  }

  /** It was his doing: it costs what the tariff says, or is a warning. */
  public void confirm(String why, Employee manager, Instant now) {
    decide(DelayStatus.CONFIRMED, why, manager, now);
  }

  /** It was not his doing. */
  public void excuse(String why, Employee manager, Instant now) {
    decide(DelayStatus.EXCUSED, why, manager, now);
  }

  private void decide(DelayStatus outcome, String why, Employee manager, Instant now) {
    if (status != DelayStatus.OPEN) {
      throw new DelayRefused(DelayRefused.Reason.DELAY_DECIDED);
    }
    if (manager.equals(employee)) {
      throw new DelayRefused(DelayRefused.Reason.OWN_DELAY);
    }
    status = outcome;
    reason = why;
    decidedBy = manager;
    decidedAt = now;
  }

  public Complaint complaint() {
    return complaint;
  }

  /** The stay in the step that took too long. */
  public StageVisit visit() {
    return visit;
  }

  public Employee employee() {
    return employee;
  }

  public Department department() {
    return department;
  }

  /** As the step's clock counts. */
  public long overrunMinutes() {
    return overrunMinutes;
  }

  /** The version of the penalty policy in force when the step was left. */
  public int policyVersion() {
    return policyVersion;
  }

  public DelayStatus status() {
    return status;
  }

  /** Why it was decided so; null while open. */
  public String reason() {
    return reason;
  }

  /** Null while open. */
  public Employee decidedBy() {
    return decidedBy;
  }

  /** Null while open. */
  public Instant decidedAt() {
    return decidedAt;
  }

  /** What it costs once confirmed; 0.00 is a warning. */
  public Money amount() {
    return amount;
  }
}
