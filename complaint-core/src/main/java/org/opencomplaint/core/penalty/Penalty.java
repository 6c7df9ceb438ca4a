package org.opencomplaint.core.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.opencomplaint.core.clock.WorkingCalendar;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Proposal;
import org.opencomplaint.core.delay.Delay;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Aggregate;

/**
 * Money to be taken from an employee's performance pay for his part in a complaint or in a delay
 * (处罚, domain rules §8), with everything it was computed from.
 */
@Entity
public class Penalty extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  /** Null if it is for a delay. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "proposal_id")
  private Proposal proposal;

  /** Null if it is for a liability. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "delay_id")
  private Delay delay;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "employee_id")
  private Employee employee;

  /** The employee's department when it was proposed: he may change it later. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "department_id")
  private Department department;

  /** Null if it is for a delay. */
  @Embedded private Assessment assessment;

  private Money amount;

  @Enumerated(EnumType.STRING)
  private PenaltyStatus status = PenaltyStatus.PROPOSED;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  /** Null before the notice. */
  @Embedded private Service service;

  /** Null unless the employee appealed. */
  @Embedded private Appeal appeal;

  @Column(name = "final_amount")
  private Money finalAmount;

  @Column(name = "final_at")
  private Instant finalAt;

  protected Penalty() {}

  /** Proposes a penalty together with the proposal of step 5. */
  public Penalty(
      Proposal proposal, Employee employee, Assessment assessment, Money amount, Instant now) {
    this(proposal.complaint(), employee, employee.department(), amount, now);
    this.proposal = proposal;
    this.assessment = assessment;
  }

  /** Decides on a penalty for a confirmed delay (domain rules §5). */
  public Penalty(Delay delay, Instant now) {
    this(delay.complaint(), delay.employee(), delay.department(), delay.amount(), now);
    this.delay = delay;
    decide(now);
  }

  private Penalty(
      Complaint complaint, Employee employee, Department department, Money amount, Instant now) {
    this.complaint = complaint;
    this.employee = employee;
    this.department = department;
    this.amount = amount;
    this.proposedAt = now;
  }

  /** Its proposal was returned or judged anew: it never comes into force. */
  public void lapse() {
    move(PenaltyStatus.PROPOSED, PenaltyStatus.LAPSED);
  }

  /** The last approval of step 6 decides it. */
  public void decide(Instant now) {
    move(PenaltyStatus.PROPOSED, PenaltyStatus.DECIDED);
    decidedAt = now;
  }

  /**
   * Puts the written notice before the employee. Unless he acknowledges it earlier, it counts as
   * served three working days later; five working days to appeal follow.
   */
  public void serve(Instant now, WorkingCalendar calendar) {
    move(PenaltyStatus.DECIDED, PenaltyStatus.SERVED);
    service = new Service(now, calendar);
  }

  /** The employee has read the notice: the appeal window runs from today. */
  public void acknowledge(Instant now, WorkingCalendar calendar) {
    requireStatus(PenaltyStatus.SERVED);
    service.acknowledge(now, calendar);
  }

  /** The employee objects, within the window; the penalty is suspended. */
  public void appeal(String reason, Instant now, WorkingCalendar calendar) {
    requireStatus(PenaltyStatus.SERVED);
    if (service.isAppealWindowOver(now, calendar)) {
      throw new PenaltyRefused(PenaltyRefused.Reason.APPEAL_TOO_LATE);
    }
    status = PenaltyStatus.APPEALED;
    appeal = new Appeal(reason, now);
  }

  /** Somebody who took no part upholds it, reduces it, or revokes it with 0.00. */
  public void hear(Money revised, String reason, Employee hearer, Instant now) {
    requireStatus(PenaltyStatus.APPEALED);
    requireImpartial(hearer);
    if (revised.isNegative() || revised.compareTo(amount()) > 0) {
      throw new PenaltyRefused(PenaltyRefused.Reason.NEVER_RAISED);
    }
    appeal.hear(reason, hearer, now);
    if (revised.isZero()) {
      status = PenaltyStatus.REVOKED;
    } else {
      finish(revised, now);
    }
  }

  /** Whether the window has passed without an appeal. */
  public boolean isAppealWindowOver(Instant now, WorkingCalendar calendar) {
    return status == PenaltyStatus.SERVED && service.isAppealWindowOver(now, calendar);
  }

  /** The window has passed: it is final as decided. */
  public void becomeFinal(Instant now, WorkingCalendar calendar) {
    if (!isAppealWindowOver(now, calendar)) {
      throw new PenaltyRefused(PenaltyRefused.Reason.STILL_APPEALABLE);
    }
    finish(amount(), now);
  }

  /**
   * The complaint has been judged anew, and this judgement no longer stands. What was final keeps
   * its amount: it is posted, and is taken back by another posting.
   */
  public void revoke() {
    if (!status.stands()) {
      throw new PenaltyRefused(PenaltyRefused.Reason.WRONG_STATUS);
    }
    status = PenaltyStatus.REVOKED;
  }

  /** Whether he had a part in it, and so does not hear the appeal (domain rules §3 and §8). */
  public boolean tookPart(Employee hearer) {
    return complaint.tookPart(hearer)
        || hearer.equals(employee)
        || hearer.equals(employee.manager())
        || delay().map(Delay::decidedBy).filter(hearer::equals).isPresent();
  }

  private void requireImpartial(Employee hearer) {
    if (tookPart(hearer)) {
      throw new PenaltyRefused(PenaltyRefused.Reason.TOOK_PART);
    }
  }

  private void finish(Money amountInTheEnd, Instant now) {
    status = PenaltyStatus.FINAL;
    finalAmount = amountInTheEnd;
    finalAt = now;
  }

  private void move(PenaltyStatus from, PenaltyStatus to) {
    requireStatus(from);
    status = to;
  }

  private void requireStatus(PenaltyStatus needed) {
    if (status != needed) {
      throw new PenaltyRefused(PenaltyRefused.Reason.WRONG_STATUS);
    }
  }

  public Complaint complaint() {
    return complaint;
  }

  /** What it was proposed with; empty if it is for a delay. */
  public Optional<Proposal> proposal() {
    return Optional.ofNullable(proposal);
  }

  public Employee employee() {
    return employee;
  }

  /** The employee's department when it was proposed. */
  public Department department() {
    return department;
  }

  /** What the policy looked at; empty if it is for a delay. */
  public Optional<Assessment> assessment() {
    return Optional.ofNullable(assessment).filter(done -> done.role() != null);
  }

  /** The delay it is for; empty if it is for a liability. */
  public Optional<Delay> delay() {
    return Optional.ofNullable(delay);
  }

  /** What the policy or the tariff says. */
  public Money amount() {
    return amount;
  }

  public PenaltyStatus status() {
    return status;
  }

  /** How the notice reached the employee; empty before it. */
  public Optional<Service> service() {
    return Optional.ofNullable(service).filter(done -> done.noticedAt() != null);
  }

  /** The employee's objection, if he made one. */
  public Optional<Appeal> appeal() {
    return Optional.ofNullable(appeal);
  }

  /** What is to be deducted, or was before it was revoked; null until final. */
  public Money finalAmount() {
    return finalAmount;
  }

  /** Null until final. */
  public Instant finalAt() {
    return finalAt;
  }
}
