package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;

/**
 * Whom to tell: all customers for clerks, those who were rejected for officers, and for everybody
 * the customers of what they hold. Who has the least time left comes first.
 */
@ApplicationScoped
class UntoldCustomers {
  private static final String LINES =
      """
      select c.number, c.to_tell, c.severity, k.code, k.name_zh, k.name_en, c.product,
             cu.name, coalesce(cu.phone, cu.phone2), cu.confidential, c.holder_id, c.recorded_by_id, c.lead_department_id,
             c.registered_at, c.acknowledge_by, c.closed_at
        from (select * from complaint c where %s order by c.acknowledge_by, c.id limit %d) c
        join category k on k.id = c.category_id join customer cu on cu.id = c.customer_id
       order by c.acknowledge_by, c.id
      """;

  @Inject private ComplaintLines lines;
  @Inject private ClockPolicy clockPolicy;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  List<UntoldCustomer> first(int limit, Employee viewer) {
    Conditions where = conditions(viewer);
    String sql = LINES.formatted(where.sql(), limit);
    return Row.of(where.fill(entities.createNativeQuery(sql))).stream()
        .map(row -> read(row, viewer))
        .toList();
  }

  long count(Employee viewer) {
    return lines.count(conditions(viewer));
  }

  private static Conditions conditions(Employee viewer) {
    Conditions untold = new Conditions().and(Trait.TO_BE_TOLD.condition());
    if (viewer.has(Role.CLERK)) {
      return untold;
    }
    return viewer.has(Role.OFFICER)
        ? untold.and("c.to_tell = 'REJECTION' or c.holder_id = ?", viewer.id())
        : untold.and("c.holder_id = ?", viewer.id());
  }

  private UntoldCustomer read(Row row, Employee viewer) {
    String number = row.text();
    TellingSubject about = row.code(TellingSubject.class);
    Severity severity = row.code(Severity.class);
    CategoryName category = new CategoryName(row.text(), row.text(), row.text());
    String product = row.text();
    String name = row.text();
    String phone = row.text();
    boolean confidential = row.truth();
    CustomerPrivacy privacy =
        CustomerPrivacy.of(viewer, row.numberOrNull(), row.numberOrNull(), row.numberOrNull());
    Instant registeredAt = row.moment();
    Instant acknowledgeBy = row.moment();
    Instant closedAt = row.moment();
    boolean acknowledgement = about == TellingSubject.ACKNOWLEDGEMENT;
    return new UntoldCustomer(
        number,
        about,
        severity,
        category,
        product,
        privacy.name(name, confidential),
        privacy.phone(phone, confidential),
        phone != null && privacy.showsContacts(confidential),
        acknowledgement ? warnAt(severity, registeredAt) : null,
        acknowledgement ? acknowledgeBy : null,
        acknowledgement ? registeredAt : closedAt);
  }

  private Instant warnAt(Severity severity, Instant registeredAt) {
    return clockPolicy.clocks().warnToAcknowledgeAt(severity, registeredAt);
  }
}
