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
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.Limit;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.persistence.Identified;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** One stay of a complaint in one stage, with a fresh clock (domain rules §4). */
@Entity
@Table(name = "stage_visit")
public class StageVisit extends Identified {
  private static final int WARNING = 75;
  private static final int ALARM = 150;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "complaint_id")
  private Complaint complaint;

  private int position;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private int round;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "warn_at")
  private Instant warnAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "alarm_at")
  private Instant alarmAt;

  @Column(name = "left_at")
  private Instant leftAt;

  @Column(name = "left_by")
  @Enumerated(EnumType.STRING)
  private Action leftBy;

  @Column(name = "skipped_why")
  private String skippedWhy;

  @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL)
  @OrderBy("fromAt")
  private List<Holding> holdings = new ArrayList<>();

  @Column(name = "extension_minutes")
  private long extensionMinutes;

  @OneToMany(mappedBy = "visit", cascade = CascadeType.ALL)
  @OrderBy("fromAt")
  private List<Waiting> waitings = new ArrayList<>();

  protected StageVisit() {}

  private StageVisit(Complaint complaint, int position, Stage stage, Instant enteredAt) {
    this.complaint = complaint;
    this.position = position;
    this.stage = stage;
    this.round = complaint.round();
    this.enteredAt = enteredAt;
  }

  static StageVisit entered(Complaint complaint, int position, Stage stage, ActionContext context) {
    StageVisit visit = new StageVisit(complaint, position, stage, context.now());
    visit.reckon(context.clocks());
    return visit;
  }

  /** Step 1 is entered and left in one moment. */
  static StageVisit registered(Complaint complaint, ActionContext context) {
    StageVisit visit = new StageVisit(complaint, 1, Stage.REGISTRATION, context.now());
    visit.hold(context.actor(), context.actor(), context.now());
    visit.leave(Action.REGISTER, context.now());
    return visit;
  }

  static StageVisit skipped(
      Complaint complaint,
      int position,
      Stage stage,
      String why,
      Action by,
      ActionContext context) {
    StageVisit visit = new StageVisit(complaint, position, stage, context.now());
    visit.skippedWhy = why;
    visit.leave(by, context.now());
    return visit;
  }

  /** When it would be due by these clocks. */
  Instant dueBy(Clocks clocks) {
    return clocks.usedUp(limit(clocks), enteredAt, pauses());
  }

  /** Hands it to somebody, who may stand in for whoever was chosen. */
  void hold(Employee holder, Employee chosen, Instant now) {
    holdings.forEach(holding -> holding.end(now));
    holdings.add(new Holding(this, holder, chosen, now));
  }

  /** Says why it came to whoever holds it now. */
  void explain(WhyHeld why) {
    holdings.get(holdings.size() - 1).explain(why);
  }

  void pause(Pause form, Instant until, ActionContext context) {
    waitings.add(new Waiting(this, form, until, context));
  }

  void resume(Instant now) {
    waitings.forEach(waiting -> waiting.end(now));
  }

  void extend(Duration extension) {
    extensionMinutes += extension.toMinutes();
  }

  /** The time in which a day agreed with the customer was waited for counts for nobody. */
  void excuseUntil(Instant agreedUntil, ActionContext context) {
    Instant end = agreedUntil.isBefore(context.now()) ? agreedUntil : context.now();
    if (stage == Stage.EXECUTION && end.isAfter(enteredAt)) {
      extend(context.clocks().used(complaint.severity(), stage, enteredAt, end, pauses()));
    }
  }

  /** Sets the deadline, and what comes before and after it, from all that they depend on. */
  void reckon(Clocks clocks) {
    Limit limit = limit(clocks);
    warnAt = clocks.usedUp(limit.percent(WARNING), enteredAt, pauses());
    dueAt = clocks.usedUp(limit, enteredAt, pauses());
    alarmAt = clocks.usedUp(limit.percent(ALARM), enteredAt, pauses());
  }

  /** The time this visit may take, by the complaint's present severity. */
  public Limit limit(Clocks clocks) {
    return clocks.limit(
        complaint.severity(),
        stage,
        enteredAt,
        complaint.followUp().map(Prospect::untilAt).orElse(null),
        Duration.ofMinutes(extensionMinutes));
  }

  List<org.opencomplaint.core.clock.Pause> pauses() {
    return waitings.stream().map(Waiting::pause).toList();
  }

  /** When the last pause ends or has ended; null if there was none. */
  Instant pausedUntil() {
    return waitings.isEmpty() ? null : waitings.get(waitings.size() - 1).toAt();
  }

  void leave(Action by, Instant now) {
    leftAt = now;
    leftBy = by;
    resume(now);
    holdings.forEach(holding -> holding.end(now));
  }

  /**
   * Who held it after its deadline, each with his own minutes; empty if it was left in time. What
   * is less than a minute counts for nobody.
   *
   * @param severity of the complaint when it was left
   */
  public List<Overrun> overruns(Severity severity, Clocks clocks) {
    if (dueAt == null || leftAt == null || !leftAt.isAfter(dueAt)) {
      return List.of();
    }
    Map<Employee, Duration> held = new LinkedHashMap<>();
    for (Holding holding : holdings) {
      held.merge(holding.employee(), heldLate(holding, severity, clocks), Duration::plus);
    }
    return held.entrySet().stream()
        .map(each -> new Overrun(each.getKey(), each.getValue().toMinutes()))
        .filter(overrun -> overrun.minutes() > 0)
        .toList();
  }

  private Duration heldLate(Holding holding, Severity severity, Clocks clocks) {
    Instant from = holding.fromAt().isAfter(dueAt) ? holding.fromAt() : dueAt;
    return holding.toAt().isAfter(from)
        ? clocks.used(severity, stage, from, holding.toAt(), pauses())
        : Duration.ZERO;
  }

  /** Whether something can have happened here until now; people write down whole minutes. */
  boolean includes(Instant moment, Instant now) {
    return !moment.isBefore(enteredAt.truncatedTo(ChronoUnit.MINUTES)) && !moment.isAfter(now);
  }

  /** The complaint that stays there. */
  public Complaint complaint() {
    return complaint;
  }

  public Stage stage() {
    return stage;
  }

  /** The round it belongs to; a dissatisfied customer starts another. */
  public int round() {
    return round;
  }

  public Instant enteredAt() {
    return enteredAt;
  }

  /** When 75 % of its time are used up; null for a skipped stage. */
  public Instant warnAt() {
    return warnAt;
  }

  /** When it was to be left; null for a skipped stage. */
  public Instant dueAt() {
    return dueAt;
  }

  /** When 150 % of its time are used up; null for a skipped stage. */
  public Instant alarmAt() {
    return alarmAt;
  }

  /** What ended the stay; null while it lasts. */
  Action leftBy() {
    return leftBy;
  }

  /** When it was left; null while the complaint is here. */
  public Instant leftAt() {
    return leftAt;
  }

  /** Why it was skipped; null if it was not. */
  public String skippedWhy() {
    return skippedWhy;
  }

  /** How much longer it may take than its limit, in minutes of the limit's time base. */
  public long extensionMinutes() {
    return extensionMinutes;
  }

  /** When its clock stood still. */
  public List<Waiting> waitings() {
    return List.copyOf(waitings);
  }

  /** Who held the complaint here, one after the other. */
  public List<Holding> holdings() {
    return List.copyOf(holdings);
  }
}
