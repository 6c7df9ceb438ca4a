package org.opencomplaint.ejb.policy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/**
 * The penalty policy's versions: a draft is copied from one, changed by its author, tried out on
 * past cases and released by somebody else. Who drafted and decided what stays with each version.
 */
@UseCase
@Stateless
public class PolicyVersions {
  @Inject private PolicyRegister register;
  @Inject private PenaltyPolicies policies;
  @Inject private PolicyStore store;
  @Inject private PolicyTrial trial;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All versions, the latest first. */
  @Allow({Role.ADMIN, Role.HR, Role.MANAGER, Role.LEADER, Role.AUDITOR})
  public List<PolicyView> all() {
    return register.all();
  }

  /**
   * One version.
   *
   * @throws Problem NOT_FOUND if there is none
   */
  @Allow({Role.ADMIN, Role.HR, Role.MANAGER, Role.LEADER, Role.AUDITOR})
  public PolicyView find(int version) {
    return register.find(version);
  }

  /**
   * What a version says.
   *
   * @throws Problem NOT_FOUND if there is none
   */
  @Allow({Role.ADMIN, Role.HR, Role.MANAGER, Role.LEADER, Role.AUDITOR})
  public PenaltyPolicy policy(int version) {
    register.find(version);
    return policies.version(version);
  }

  /** What is in force today. */
  @Allow({Role.ADMIN, Role.HR, Role.MANAGER, Role.LEADER, Role.AUDITOR})
  public PenaltyPolicy inForce() {
    return policies.inForceOn(LocalDate.now(clock));
  }

  /**
   * Copies a version into a draft of the caller's, to be in force from the first of next month
   * unless he says otherwise.
   *
   * @throws Problem NOT_FOUND if there is no such version
   */
  @Allow({Role.ADMIN, Role.HR})
  public PolicyView draft(int basedOn) {
    register.find(basedOn);
    PenaltyPolicy copied = policies.version(basedOn);
    store.run("lock table penalty_policy in share row exclusive mode");
    int version = register.all().get(0).version() + 1;
    store.run(
        "insert into penalty_policy (version, effective_from, status, based_on, drafted_by,"
            + " drafted_at, delay_block_hours, delay_per_block, delay_maximum)"
            + " select ?1, ?2, 'DRAFT', version, ?3, ?4, delay_block_hours, delay_per_block,"
            + " delay_maximum from penalty_policy where version = ?5",
        version,
        LocalDate.now(clock).withDayOfMonth(1).plusMonths(1),
        caller.require().no(),
        now(),
        basedOn);
    store.write(
        new PenaltyPolicy(
            version,
            copied.rateBands(),
            copied.fixedAmounts(),
            copied.roles(),
            copied.repeatFactors(),
            copied.delayTariff()));
    return register.find(version);
  }

  /**
   * The author changes his draft.
   *
   * @param revision what he saw; null if he does not care
   * @throws Problem NOT_FOUND; STALE; REFUSED if it is no draft of his; INVALID if it does not fit
   */
  @Allow({Role.ADMIN, Role.HR})
  public PolicyView change(int version, Long revision, PolicyForm form) {
    PolicyView draft = requireDraft(version, revision);
    if (!draft.mine()) {
      throw Problem.refused(Problem.Kind.REFUSED, "NOT_THE_AUTHOR", null);
    }
    PenaltyPolicy policy = PolicyCheck.policy(version, form);
    update(
        draft,
        "effective_from = ?3, reason = ?4, drafted_at = ?5",
        form.effectiveFrom(),
        Text.strip(form.reason()),
        now());
    store.write(policy);
    return register.find(version);
  }

  /**
   * Somebody else than the author puts the draft into force from its day on; from then on it can
   * never be changed.
   *
   * @param revision what he saw; null if he does not care
   * @throws Problem NOT_FOUND; STALE; REFUSED if it is no draft, the author releases it himself, it
   *     has no reason, its day is past, or another version starts that day
   */
  @Allow({Role.ADMIN, Role.HR, Role.LEADER})
  public PolicyView release(int version, Long revision) {
    PolicyView draft = requireDraft(version, revision);
    if (draft.mine()) {
      throw Problem.refused(Problem.Kind.REFUSED, "FOUR_EYES", null);
    }
    if (draft.reason() == null) {
      throw Problem.refused(Problem.Kind.REFUSED, "POLICY_REASON", null);
    }
    if (draft.effectiveFrom().isBefore(LocalDate.now(clock))) {
      throw Problem.refused(Problem.Kind.REFUSED, "EFFECTIVE_PAST", null);
    }
    store.run("lock table penalty_policy in share row exclusive mode");
    if (isTaken(draft.effectiveFrom())) {
      throw Problem.refused(Problem.Kind.REFUSED, "EFFECTIVE_TAKEN", null);
    }
    return decide(draft, PolicyStatus.RELEASED);
  }

  /**
   * A draft is given up.
   *
   * @param revision what the caller saw; null if he does not care
   * @throws Problem NOT_FOUND; STALE; REFUSED if it is no draft
   */
  @Allow({Role.ADMIN, Role.HR, Role.LEADER})
  public PolicyView withdraw(int version, Long revision) {
    return decide(requireDraft(version, revision), PolicyStatus.WITHDRAWN);
  }

  /**
   * Who would have paid what under a version, in the cases of the last months; nothing is written.
   *
   * @param months from 1 to 36
   * @throws Problem NOT_FOUND; INVALID
   */
  @Allow({Role.ADMIN, Role.HR, Role.MANAGER, Role.LEADER, Role.AUDITOR})
  public WhatIf whatIf(int version, int months, Paging paging) {
    register.find(version);
    if (months < 1 || months > PolicyTrial.MAX_MONTHS) {
      throw Problem.invalid("months", "Range", Map.of("min", 1, "max", PolicyTrial.MAX_MONTHS));
    }
    return trial.run(policies.version(version), months, paging);
  }

  private PolicyView decide(PolicyView draft, PolicyStatus status) {
    update(
        draft,
        "status = ?3, decided_by = ?4, decided_at = ?5",
        status.name(),
        caller.require().no(),
        now());
    return register.find(draft.version());
  }

  private void update(PolicyView draft, String changes, Object... values) {
    Object[] all = new Object[values.length + 2];
    all[0] = draft.version();
    all[1] = draft.revision();
    System.arraycopy(values, 0, all, 2, values.length);
    int changed =
        store.run(
            "update penalty_policy set revision = revision + 1, "
                + changes
                + " where version = ?1 and revision = ?2 and status = 'DRAFT'",
            all);
    if (changed == 0) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
  }

  private PolicyView requireDraft(int version, Long revision) {
    PolicyView found = register.find(version);
    if (found.status() != PolicyStatus.DRAFT) {
      throw Problem.refused(Problem.Kind.REFUSED, "NOT_A_DRAFT", null);
    }
    if (revision != null && revision != found.revision()) {
      throw Problem.of(Problem.Kind.STALE, "STALE");
    }
    return found;
  }

  private boolean isTaken(LocalDate day) {
    return register.all().stream()
        .anyMatch(
            other -> other.status() == PolicyStatus.RELEASED && other.effectiveFrom().equals(day));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
