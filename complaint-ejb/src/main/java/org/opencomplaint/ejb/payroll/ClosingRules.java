package org.opencomplaint.ejb.payroll;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.UseCase;

/** Whether HR's decisions take two persons: shown to all concerned, set by an administrator. */
@UseCase
@Stateless
public class ClosingRules {
  @Inject private FourEyes fourEyes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The rule that holds. */
  @Allow({Role.HR, Role.AUDITOR, Role.ADMIN})
  public ClosingRuleView present() {
    return fourEyes.view();
  }

  /** Sets another one; HR itself cannot. */
  @Allow(Role.ADMIN)
  public ClosingRuleView set(ClosingRuleForm form) {
    entities.createNativeQuery("lock table closing_rule in exclusive mode").executeUpdate();
    entities
        .createNativeQuery(
            "insert into closing_rule (version, rule, reason, set_by, set_at) select"
                + " coalesce(max(version), 0) + 1, ?1, ?2, ?3, ?4 from closing_rule")
        .setParameter(1, form.rule().name())
        .setParameter(2, form.reason())
        .setParameter(3, caller.require().no())
        .setParameter(4, Timestamp.from(clock.instant()))
        .executeUpdate();
    return fourEyes.view();
  }
}
