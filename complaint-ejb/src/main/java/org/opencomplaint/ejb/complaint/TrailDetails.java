package org.opencomplaint.ejb.complaint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.CorrectedField;
import org.opencomplaint.core.complaint.Correction;
import org.opencomplaint.core.complaint.Holding;
import org.opencomplaint.core.complaint.StageVisit;
import org.opencomplaint.core.complaint.Substitution;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.Correct;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.json.Json;

/**
 * What the trail keeps of an event, as JSON: what was filled in, and under {@code changed} what has
 * become different by it. To be asked for before something happens; the answer is written
 * afterwards.
 */
@ApplicationScoped
class TrailDetails {
  /** In whose place somebody acted; and why, as a {@link Substitution.Reason}. */
  static final String ON_BEHALF_OF = "onBehalfOf";

  static final String BECAUSE = "because";

  /** The levels for which one decision counts. */
  static final String LEVELS = "levels";

  /** Whose turn it would have been now, were they not recused (回避). */
  static final String RECUSED = "recused";

  /** Of an action, perhaps taken in another's place. */
  Supplier<String> of(Complaint complaint, ActionForm form, Optional<Substitution> substitution) {
    Standing before = Standing.of(complaint);
    return () -> {
      ObjectNode facts =
          Json.mapper().valueToTree(form instanceof Correct ? corrected(lastOf(complaint)) : form);
      substitution.ifPresent(
          made -> {
            facts.put(ON_BEHALF_OF, named(made.principal()));
            facts.put(BECAUSE, made.reason().name());
          });
      if (form.action() == Action.APPROVE) {
        addLevels(facts, complaint.currentProposal().orElseThrow().lastDecided());
      }
      return write(facts, before, complaint);
    };
  }

  /** Of what happened without anybody filling in a form. */
  Supplier<String> of(Complaint complaint, Map<String, ?> facts) {
    Standing before = Standing.of(complaint);
    return () -> write(Json.mapper().valueToTree(facts), before, complaint);
  }

  /** Of something that changes nothing where the complaint stands. */
  String of(Map<String, ?> facts) {
    return Json.write(facts);
  }

  /** Without the customer: the trail is for ever, and who may read it need not know him. */
  String of(Complaint complaint, Registration form) {
    Registration filledIn =
        new Registration(
            form.channel(),
            form.severity(),
            form.category(),
            new CustomerDetails(
                form.customer().kind(),
                null,
                null,
                null,
                null,
                null,
                form.customer().anonymous(),
                form.customer().confidential()),
            form.subject(),
            form.facts(),
            form.demand(),
            form.occurredAt(),
            form.place(),
            form.replyBy(),
            form.told());
    return write(Json.mapper().valueToTree(filledIn), Standing.NOT_YET, complaint);
  }

  private static void addLevels(ObjectNode facts, List<Role> levels) {
    if (levels.size() > 1) {
      levels.forEach(level -> facts.withArray(LEVELS).add(level.name()));
    }
  }

  private static String named(Employee employee) {
    return employee.no() + " " + employee.name();
  }

  private static Optional<Employee> recused(Complaint complaint) {
    List<StageVisit> visits = complaint.visits();
    return visits.get(visits.size() - 1).holdings().stream()
        .reduce((earlier, later) -> later)
        .filter(holding -> holding.toAt() == null)
        .map(Holding::recused);
  }

  private static String write(ObjectNode facts, Standing before, Complaint complaint) {
    if (!Objects.equals(before.holder(), Standing.of(complaint).holder())) {
      recused(complaint).ifPresent(passedOver -> facts.put(RECUSED, named(passedOver)));
    }
    Map<String, Standing.Change> changed = Standing.of(complaint).since(before);
    if (!changed.isEmpty()) {
      facts.set("changed", Json.mapper().valueToTree(changed));
    }
    return Json.write(facts);
  }

  private static Correction lastOf(Complaint complaint) {
    List<Correction> corrections = complaint.corrections();
    return corrections.get(corrections.size() - 1);
  }

  private static Map<String, Object> corrected(Correction correction) {
    return Map.of(
        "correction", correction.position(),
        "reason", correction.reason(),
        "corrected",
            correction.fields().stream().map(field -> values(field, correction.salt())).toList());
  }

  /** Of what tells who the customer is, only what proves later that it is what was corrected. */
  private static Map<String, Object> values(CorrectedField field, String salt) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("field", field.field().path());
    if (field.field().isPersonal()) {
      values.put(
          "digest",
          Sha256.of(String.join("\n", salt, said(field.oldValue()), said(field.newValue()))));
    } else {
      values.put("from", field.oldValue());
      values.put("to", field.newValue());
    }
    return values;
  }

  private static String said(String value) {
    return value == null ? "" : value;
  }
}
