package org.opencomplaint.core.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.complaint.ImprovementEvent.Kind;
import org.opencomplaint.core.complaint.ImprovementRefused.Reason;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.persistence.Aggregate;

/**
 * An improvement action (改进措施) that a closing review sets: its owner reports it done, and somebody
 * else finds that it works or sends it back.
 */
@Entity
public class Improvement extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private String action;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "owner_id")
  private Employee owner;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private ImprovementStatus status = ImprovementStatus.OPEN;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @OneToMany(mappedBy = "improvement", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<ImprovementEvent> events = new ArrayList<>();

  protected Improvement() {}

  Improvement(Complaint complaint, String action, Employee owner, LocalDate dueOn) {
    this.complaint = complaint;
    this.action = action;
    this.owner = owner;
    this.dueOn = dueOn;
  }

  /**
   * It is done, says the owner.
   *
   * @param day when it was, today at the latest
   * @param evidence what shows it
   * @throws ImprovementRefused if it is not his, was reported before or lies in the future
   */
  public void report(LocalDate day, String evidence, Employee actor, Moment moment) {
    require(actor.equals(owner), Reason.NOT_THE_OWNER);
    require(status == ImprovementStatus.OPEN, Reason.IMPROVEMENT_REPORTED_BEFORE);
    require(!day.isAfter(moment.today()), Reason.DONE_IN_FUTURE);
    status = ImprovementStatus.REPORTED;
    doneOn = day;
    write(Kind.REPORTED, actor, evidence, moment.now());
  }

  /**
   * It works (验证有效).
   *
   * @throws ImprovementRefused if it waits for no verification, or not for his
   */
  public void confirm(String found, Employee actor, Moment moment) {
    verify(actor);
    status = ImprovementStatus.EFFECTIVE;
    write(Kind.CONFIRMED, actor, found, moment.now());
  }

  /**
   * It is not done, or does not work: its owner is to try again.
   *
   * @throws ImprovementRefused if it waits for no verification, or not for his
   */
  public void sendBack(String reason, Employee actor, Moment moment) {
    verify(actor);
    status = ImprovementStatus.OPEN;
    doneOn = null;
    write(Kind.RETURNED, actor, reason, moment.now());
  }

  /** Its owner has left: another answers for it from now on. */
  public void handOver(Employee successor, Employee actor, Instant now) {
    owner = successor;
    write(Kind.HANDED_OVER, actor, successor.no() + " " + successor.name(), now);
  }

  private void verify(Employee actor) {
    require(status == ImprovementStatus.REPORTED, Reason.IMPROVEMENT_NOT_REPORTED);
    require(mayVerify(actor), Reason.NOT_THE_VERIFIER);
  }

  /** The head of the owner's department or the management; nobody his own. */
  public boolean mayVerify(Employee employee) {
    return !employee.equals(owner)
        && (employee.has(Role.MANAGER)
            || employee.has(Role.LEADER)
            || (employee.has(Role.HEAD) && employee.belongsTo(owner.department())));
  }

  private static void require(boolean allowed, Reason otherwise) {
    if (!allowed) {
      throw new ImprovementRefused(otherwise);
    }
  }

  private void write(Kind kind, Employee actor, String note, Instant now) {
    events.add(new ImprovementEvent(this, events.size() + 1, kind, actor, note, now));
  }

  /** When something happens: to the moment, and on which day of the portal's calendar. */
  public record Moment(Instant now, LocalDate today) {}

  public Complaint complaint() {
    return complaint;
  }

  public String action() {
    return action;
  }

  public Employee owner() {
    return owner;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public ImprovementStatus status() {
    return status;
  }

  /** When it was done, as reported; null while open. */
  public LocalDate doneOn() {
    return doneOn;
  }

  /** What happened to it, the first first. */
  public List<ImprovementEvent> events() {
    return List.copyOf(events);
  }
}
