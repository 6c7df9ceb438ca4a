package org.opencomplaint.ejb.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.organisation.Delegation;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.settings.SettingAction;
import org.opencomplaint.ejb.settings.SettingsLog;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Approvals that somebody lets another decide in his place, up to a value (授权审批). */
@UseCase
@Stateless
public class Delegations {
  @Inject private People people;
  @Inject private SettingsLog log;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** What the caller has delegated and what was delegated to him, as far as it is not over. */
  @AllowSignedIn
  public List<DelegationView> mine() {
    return find("d.delegator = :employee or d.delegate = :employee").stream()
        .map(this::view)
        .toList();
  }

  /**
   * The caller lets another approve in his place.
   *
   * @throws Problem INVALID if that is himself, the days are over or out of order, or he has
   *     delegated for some of them already
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER})
  public void add(DelegationForm form) {
    Employee delegator = caller.require();
    Employee delegate = people.other("delegate", form.delegate(), delegator);
    check(form);
    Delegation delegation =
        new Delegation(delegator, delegate, form.limit(), form.from(), form.to(), clock.getZone());
    entities.persist(delegation);
    log.record(SettingAction.DELEGATION_ADDED, AbsenceBook.subject(delegator), form);
  }

  private void check(DelegationForm form) {
    if (form.to().isBefore(form.from())) {
      throw Problem.invalid("to", "PERIOD");
    }
    if (form.from().isBefore(LocalDate.now(clock))) {
      throw Problem.invalid("from", "FutureOrPresent");
    }
    boolean overlaps =
        find("d.delegator = :employee").stream()
            .anyMatch(
                other -> !other.fromOn().isAfter(form.to()) && !other.toOn().isBefore(form.from()));
    if (overlaps) {
      throw Problem.invalid("from", "DELEGATED_ALREADY");
    }
  }

  /**
   * It ends at once; what was decided stays.
   *
   * @throws Problem NOT_FOUND if the caller has delegated no such thing
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER})
  public void revoke(long id) {
    Delegation delegation = entities.find(Delegation.class, id);
    if (delegation == null || !delegation.delegator().equals(caller.require())) {
      throw Problem.notFound("NO_SUCH_DELEGATION");
    }
    delegation.revoke(now());
    log.record(
        SettingAction.DELEGATION_REVOKED,
        AbsenceBook.subject(delegation.delegator()),
        Map.of("delegate", delegation.delegate().no()));
  }

  private List<Delegation> find(String whose) {
    return entities
        .createQuery(
            "select d from Delegation d join fetch d.delegator join fetch d.delegate where ("
                + whose
                + ") and d.toOn >= :today and d.revokedAt is null order by d.fromOn, d.id",
            Delegation.class)
        .setParameter("employee", caller.require())
        .setParameter("today", LocalDate.now(clock))
        .getResultList();
  }

  private DelegationView view(Delegation delegation) {
    return new DelegationView(
        delegation.id(),
        EmployeeName.of(delegation.delegator()),
        EmployeeName.of(delegation.delegate()),
        delegation.limit(),
        delegation.fromOn(),
        delegation.toOn(),
        delegation.isInForce(now()),
        delegation.delegator().equals(caller.require()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
