package org.opencomplaint.ejb.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Substitution.Reason;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.sql.Row;

/** Reads from the trail who did what, in whose place. */
@ApplicationScoped
public class Signatures {
  private static final String EVENTS =
      """
      select e.action, e.actor, a.name, e.at, e.details
        from trail_event e left join employee a on a.no = e.actor
       where e.complaint_id = ?1 order by e.position
      """;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Of every action that was taken on the complaint, in order. */
  public List<Signature> of(Complaint complaint) {
    return Row.of(entities.createNativeQuery(EVENTS).setParameter(1, complaint.id())).stream()
        .map(Signatures::signature)
        .toList();
  }

  private static Signature signature(Row row) {
    Action action = row.code(Action.class);
    EmployeeName by = EmployeeName.of(row.text(), row.text());
    var at = row.moment();
    JsonNode details = filledIn(row.text());
    String principal = details.path(TrailDetails.ON_BEHALF_OF).asText(null);
    return principal == null
        ? new Signature(action, by, at, null, null)
        : new Signature(action, by, at, named(principal), reason(details));
  }

  /** Before reasons were written, only delegates acted for another. */
  static Reason reason(JsonNode details) {
    return Reason.valueOf(details.path(TrailDetails.BECAUSE).asText(Reason.DELEGATION.name()));
  }

  /** As {@link TrailDetails} writes people: the number, then the name. */
  static EmployeeName named(String person) {
    int space = person.indexOf(' ');
    return new EmployeeName(person.substring(0, space), person.substring(space + 1));
  }

  static JsonNode filledIn(String details) {
    try {
      return Json.mapper().readTree(details);
    } catch (JsonProcessingException notGenuine) {
      return MissingNode.getInstance();
    }
  }
}
