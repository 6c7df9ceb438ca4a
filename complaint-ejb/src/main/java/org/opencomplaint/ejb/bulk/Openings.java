package org.opencomplaint.ejb.bulk;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.sql.Row;

/** Who had which version of a complaint before him that waits for his approval. */
@ApplicationScoped
class Openings {
  private static final String REMEMBER =
      """
      insert into complaint_opening (complaint_id, employee_id, complaint_version, opened_at)
      select c.id, c.holder_id, c.version, ?3
        from complaint c
       where c.number = ?1 and c.holder_id = ?2 and c.stage = 'APPROVAL'
      on conflict (employee_id, complaint_id)
      do update set complaint_version = excluded.complaint_version, opened_at = excluded.opened_at
      """;

  private static final String OPENED =
      """
      select c.number, c.version
        from complaint c
        join complaint_opening o on o.complaint_id = c.id
       where c.holder_id = ?1 and c.stage = 'APPROVAL'
         and o.employee_id = ?1 and o.complaint_version = c.version
      """;

  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  @Transactional
  void remember(String number, Employee reader) {
    entities
        .createNativeQuery(REMEMBER)
        .setParameter(1, number)
        .setParameter(2, reader.id())
        .setParameter(3, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  /** The version opened of each complaint that is still as it was then. */
  Map<String, Long> versions(Employee reader) {
    return Row.of(entities.createNativeQuery(OPENED).setParameter(1, reader.id())).stream()
        .collect(toMap(Row::text, Row::number));
  }
}
