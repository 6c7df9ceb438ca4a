package org.opencomplaint.core.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/**
 * One customer's grievance on its way through the eight steps (投诉, domain rules §3). {@link
 * #perform} is the only way on; every step leaves one event on its trail.
 */
@Entity
public class Complaint extends CaseFile {
  private String number;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private int round = 1;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "holder_id")
  private Employee holder;

  @Column(name = "paused_until")
  private Instant pausedUntil;

  private boolean disputed;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "merged_into_id")
  private Complaint mergedInto;

  @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<StageVisit> visits = new ArrayList<>();

  @Embedded private TrailEnd trailEnd = new TrailEnd();

  protected Complaint() {}

  /**
   * Step 1: records a complaint. It waits for an officer's judgement from now on, and the customer
   * is to be told its number and the promised times, unless they are told in the same moment.
   *
   * @param number the public number, such as {@code TS-2026-000123}
   */
  public Complaint(String number, Registration form, Origin origin, ActionContext context) {
    super(new Intake(form, origin, context));
    this.number = number;
    this.severity = form.severity();
    visits.add(StageVisit.registered(this, context));
    if (form.told() != null) {
      add(Telling.atOnce(this, form.told(), context));
    }
    enter(Stage.VALIDITY, Holders.officer(this, context), context);
  }

  /** The first event of the trail; to be stored with the complaint. */
  public TrailEvent registered(String details, ActionContext context) {
    return record(Action.REGISTER, null, details, context);
  }

  /**
   * Takes one step of the eight, or refuses it and changes nothing; the event is to be stored.
   *
   * @param details what was filled in and what has changed, for the trail; asked afterwards
   */
  public TrailEvent perform(ActionForm form, Supplier<String> details, ActionContext context) {
    Stage from = stage;
    TransitionTable.row(from, form.getClass()).perform(this, form, context);
    return record(form.action(), from, details.get(), context);
  }

  /** What the employee may do with the complaint now, in the order of the table. */
  public List<Action> actionsOpenTo(Employee actor, Instant now) {
    return TransitionTable.rowsOf(stage).stream()
        .filter(row -> row.isOpenTo(this, actor, now))
        .map(row -> Action.of(row.form()))
        .toList();
  }

  /** From one stage to the next, and into somebody's hands. */
  void move(Action by, Stage next, Employee newHolder, ActionContext context) {
    leave(by, context);
    enter(next, newHolder, context);
  }

  void startNextRound(Action by, Stage first, Employee newHolder, ActionContext context) {
    leave(by, context);
    round++;
    enter(first, newHolder, context);
  }

  void leave(Action by, ActionContext context) {
    here().leave(by, context.now());
    pausedUntil = null;
  }

  void skip(Stage skipped, String why, Action by, ActionContext context) {
    visits.add(StageVisit.skipped(this, visits.size() + 1, skipped, why, by, context));
  }

  void enter(Stage next, Employee newHolder, ActionContext context) {
    stage = next;
    StageVisit visit = StageVisit.entered(this, visits.size() + 1, next, context);
    visits.add(visit);
    reckon(context.clocks());
    handOn(newHolder, context);
  }

  /** Into the hands of whoever is next by the rules, which say why. */
  void handOn(Employee next, ActionContext context) {
    WhyHeld why = WhyHeld.of(this, next, context);
    hand(next, context);
    here().explain(why);
  }

  /** Into somebody's hands, or those of whoever stands in for him. */
  void hand(Employee newHolder, ActionContext context) {
    holder = Holders.present(newHolder, this, context);
    here().hold(holder, newHolder, context.now());
  }

  void end(Outcome how, Action by, ActionContext context) {
    leave(by, context);
    endFollowUp(context.now());
    owe(how == Outcome.INVALID ? TellingSubject.REJECTION : null);
    stage = Stage.CLOSED;
    outcome = how;
    closedAt = context.now();
    holder = null;
    dueAt = null;
  }

  void mergeInto(Complaint other, ActionContext context) {
    end(Outcome.MERGED, Action.MERGE, context);
    mergedInto = other;
  }

  void dispute(Employee officer, ActionContext context) {
    disputed = true;
    beginAgain(officer, context);
  }

  void reopen(Employee officer, ActionContext context) {
    round++;
    beginAgain(officer, context);
  }

  private void beginAgain(Employee officer, ActionContext context) {
    outcome = null;
    closedAt = null;
    mergedInto = null;
    owe(acknowledgedAt() == null ? TellingSubject.ACKNOWLEDGEMENT : null);
    enter(Stage.VALIDITY, officer, context);
  }

  void changeSeverity(Severity other, ActionContext context) {
    severity = other;
    moveDeadline(visit -> {}, context);
  }

  /** Something has changed that the deadline of the present visit depends on. */
  void moveDeadline(Consumer<StageVisit> change, ActionContext context) {
    change.accept(here());
    reckon(context.clocks());
    pausedUntil = here().pausedUntil();
  }

  void reckon(Clocks clocks) {
    here().reckon(clocks);
    dueAt = here().dueAt();
    promise(TotalLimit.dueAt(this, clocks));
  }

  StageVisit here() {
    return visits.get(visits.size() - 1);
  }

  TrailEvent record(Action action, Stage from, String details, ActionContext context) {
    TrailEvent event =
        new TrailEvent(
            this, trailEnd.length() + 1, action, from, details, trailEnd.head(), context);
    trailEnd.moveTo(event);
    return event;
  }

  /** The public number, such as {@code TS-2026-000123}. */
  public String number() {
    return number;
  }

  public Stage stage() {
    return stage;
  }

  /** How it ended; null while open. */
  public Outcome outcome() {
    return outcome;
  }

  /** From 1; a dissatisfied customer starts another. */
  public int round() {
    return round;
  }

  public Severity severity() {
    return severity;
  }

  /** Null while open. */
  public Instant closedAt() {
    return closedAt;
  }

  /** When the present stage must be left; null once closed. */
  public Instant dueAt() {
    return dueAt;
  }

  /** Whether its clock stands still now. */
  public boolean isPaused(Instant now) {
    return pausedUntil != null && now.isBefore(pausedUntil);
  }

  /** When the clock runs on, or ran on, after the last pause in this stage; null without one. */
  public Instant pausedUntil() {
    return pausedUntil;
  }

  /** Whether the customer has disputed a rejection: he may do so once. */
  public boolean isDisputed() {
    return disputed;
  }

  /** Where it is handled on; null unless merged. */
  public Complaint mergedInto() {
    return mergedInto;
  }

  /** The one who must act now; null once closed. */
  public Employee holder() {
    return holder;
  }

  public List<StageVisit> visits() {
    return List.copyOf(visits);
  }

  /** How many events its trail has. */
  public int trailLength() {
    return trailEnd.length();
  }

  /** The hash of the trail's last event. */
  public String trailHead() {
    return trailEnd.head();
  }
}
