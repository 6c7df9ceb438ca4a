package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.core.trail.TrailCheck;
import org.opencomplaint.core.trail.TrailFault;
import org.opencomplaint.core.trail.TrailRecord;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;

/**
 * Recomputes the hashes of trails from the stored rows themselves, so that nothing written past the
 * program goes unnoticed.
 */
@ApplicationScoped
class TrailVerifier {
  private static final int BATCH = 500;

  private static final String ROWS =
      """
      select c.id, c.number, c.trail_length, c.trail_head, e.position, e.at, e.actor, e.action,
             e.from_stage, e.to_stage, e.details, e.previous_hash, e.hash, a.name
        from (select * from complaint c where %s order by id limit %d) c
        left join trail_event e on e.complaint_id = c.id
        left join employee a on a.no = e.actor
       order by c.id, e.position
      """;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** An event as it is stored. */
  record StoredEvent(TrailRecord event, String previousHash, String hash, String actorName) {}

  /** A trail as it is stored, and what the complaint knows of it. */
  record StoredTrail(long id, String number, int length, String head, List<StoredEvent> events) {
    Optional<TrailFault> fault() {
      TrailCheck check = new TrailCheck(number);
      events.forEach(stored -> check.next(stored.event(), stored.previousHash(), stored.hash()));
      return check.end(length, head);
    }
  }

  /** The trail of one complaint, checked. */
  TrailView trail(Complaint complaint) {
    StoredTrail trail = read(new Conditions().and("c.id = ?", complaint.id())).get(0);
    Optional<TrailFault> fault = trail.fault();
    return new TrailView(
        trail.number(),
        fault.isEmpty(),
        fault.orElse(null),
        trail.events().stream().map(TrailVerifier::view).toList(),
        told(complaint));
  }

  /** What does not concern the handling apart. */
  private List<TrailView.Told> told(Complaint complaint) {
    Query query =
        entities
            .createNativeQuery(
                """
                select n.kind, n.stage, n.at, string_agg(e.name, ' · ' order by e.no)
                from notification n join employee e on e.id = n.recipient_id
                where n.complaint_id = ?1 and n.kind not in ('ASSIGNED', 'CORRECTED', 'DELAY', 'MENTION', 'WRITE_OFF_TO_CONFIRM', 'REWARD_PROPOSED')
                group by n.kind, n.stage, n.at order by n.at desc, n.kind
                """)
            .setParameter(1, complaint.id());
    return Row.of(query).stream()
        .map(
            row ->
                new TrailView.Told(
                    row.code(NotificationKind.class),
                    row.code(Stage.class),
                    row.moment(),
                    row.text()))
        .toList();
  }

  private static TrailView.Event view(StoredEvent stored) {
    TrailRecord event = stored.event();
    return new TrailView.Event(
        event.position(),
        event.at(),
        EmployeeName.of(event.actor(), stored.actorName()),
        event.action(),
        event.from(),
        event.to(),
        event.details(),
        stored.previousHash(),
        stored.hash());
  }

  /** Checks all trails, some hundred at a time. */
  TrailAudit all() {
    long complaints = 0;
    long events = 0;
    long faulty = 0;
    List<TrailFault> faults = new ArrayList<>();
    List<StoredTrail> batch = read(after(0));
    while (!batch.isEmpty()) {
      for (StoredTrail trail : batch) {
        complaints++;
        events += trail.events().size();
        Optional<TrailFault> fault = trail.fault();
        faulty += fault.isPresent() ? 1 : 0;
        fault.filter(found -> faults.size() < TrailAudit.LIMIT).ifPresent(faults::add);
      }
      batch = read(after(batch.get(batch.size() - 1).id()));
    }
    return new TrailAudit(complaints, events, faulty, faults);
  }

  private static Conditions after(long id) {
    return new Conditions().and("c.id > ?", id);
  }

  private List<StoredTrail> read(Conditions where) {
    Stream<?> rows =
        where
            .fill(entities.createNativeQuery(ROWS.formatted(where.sql(), BATCH)))
            .getResultStream();
    Map<Object, List<Object[]>> byComplaint =
        rows.map(row -> (Object[]) row)
            .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()));
    return byComplaint.values().stream().map(TrailVerifier::trail).toList();
  }

  private static StoredTrail trail(List<Object[]> rows) {
    Object[] first = rows.get(0);
    List<StoredEvent> events =
        rows.stream().filter(row -> row[4] != null).map(TrailVerifier::event).toList();
    return new StoredTrail(
        ((Number) first[0]).longValue(),
        (String) first[1],
        ((Number) first[2]).intValue(),
        (String) first[3],
        events);
  }

  private static StoredEvent event(Object[] row) {
    TrailRecord event =
        new TrailRecord(
            (String) row[1],
            ((Number) row[4]).intValue(),
            ((Timestamp) row[5]).toInstant(),
            (String) row[6],
            (String) row[7],
            (String) row[8],
            (String) row[9],
            (String) row[10]);
    return new StoredEvent(event, (String) row[11], (String) row[12], (String) row[13]);
  }
}
