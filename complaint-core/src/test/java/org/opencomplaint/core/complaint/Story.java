package org.opencomplaint.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.clock.Calendars;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.Limits;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** One complaint on its way, with a clock that moves only when told to. */
public final class Story {
  private static final Clocks CLOCKS = new Clocks(Calendars.china2026(), Limits.standard());

  public final Company company;
  private final Complaint complaint;
  private final List<TrailEvent> trail = new ArrayList<>();
  private Instant now;
  private boolean penaltiesServed = true;

  Story(Company company, Registration form, String registeredAt) {
    this.company = company;
    this.now = moment(registeredAt);
    this.complaint =
        new Complaint(
            "TS-2026-%06d".formatted(company.complaints().size() + 1),
            form,
            Origin.here(1),
            context(company.clerk));
    company.take(complaint);
    trail.add(complaint.registered("{}", context(company.clerk)));
  }

  /** Registered on a Tuesday morning. */
  static Story of(Registration form) {
    return new Story(new Company(), form, "2026-09-15T09:00");
  }

  static Story of(Severity severity) {
    return of(Forms.registration(severity));
  }

  /** On the shortest way to the stage; from step 4 on it is with quality management. */
  public static Story in(Stage stage) {
    return of(Severity.GENERAL).upTo(stage);
  }

  public static Instant moment(String local) {
    return java.time.LocalDateTime.parse(local).atZone(Calendars.SHANGHAI).toInstant();
  }

  Story upTo(Stage stage) {
    while (complaint.stage() != stage) {
      holder(next());
    }
    return this;
  }

  private ActionForm next() {
    return switch (complaint.stage()) {
      case VALIDITY -> Forms.accept();
      case ASSIGNMENT -> Forms.assign("QUALITY");
      case INVESTIGATION -> Forms.findings(company.driver);
      case PROPOSAL -> Forms.propose("500.00");
      case APPROVAL -> Forms.approve();
      case EXECUTION -> Forms.complete(complaint, complaint.holder(), now);
      case REVIEW -> Forms.close();
      default -> throw new IllegalStateException("Nothing comes after " + complaint.stage());
    };
  }

  Story act(Employee actor, ActionForm form) {
    String details = "{\"form\":\"" + form.action() + "\"}";
    trail.add(complaint.perform(form, () -> details, context(actor)));
    return this;
  }

  Story holder(ActionForm form) {
    return act(complaint.holder(), form);
  }

  /** The guard that refuses it, once it is clear that nothing has changed. */
  Guard refusal(Employee actor, ActionForm form) {
    return refused(actor, form).guard();
  }

  ActionRefused refused(Employee actor, ActionForm form) {
    String before = Snapshot.of(complaint);
    ActionRefused refused = catchThrowableOfType(ActionRefused.class, () -> act(actor, form));
    assertThat(refused).as("refusal of " + form + " by " + actor.no()).isNotNull();
    assertThat(Snapshot.of(complaint)).isEqualTo(before);
    return refused;
  }

  Story pass(Duration time) {
    now = now.plus(time);
    return this;
  }

  Story at(String local) {
    now = moment(local);
    return this;
  }

  Story penaltiesServed(boolean served) {
    penaltiesServed = served;
    return this;
  }

  ActionContext context(Employee actor) {
    return new ActionContext(
        actor,
        now,
        CLOCKS,
        company,
        company,
        company::complaint,
        PenaltyPolicy.standard(),
        penaltiesServed,
        365);
  }

  public Instant now() {
    return now;
  }

  public Complaint complaint() {
    return complaint;
  }

  List<TrailEvent> trail() {
    return List.copyOf(trail);
  }

  Stage stage() {
    return complaint.stage();
  }

  Employee holderNow() {
    return complaint.holder();
  }
}
