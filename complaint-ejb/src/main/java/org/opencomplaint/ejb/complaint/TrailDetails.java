package org.opencomplaint.ejb.complaint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.CorrectedField;
import org.opencomplaint.core.complaint.Correction;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.Correct;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.digest.Sha256;
import org.opencomplaint.ejb.json.Json;

/**
 * What the trail keeps of an event, as JSON: what was filled in, and under {@code changed} what has
 * become different by it. To be asked for before something happens; the answer is written
 * afterwards.
 */
@ApplicationScoped
class TrailDetails {
  /** Of an action, perhaps taken by the delegate of another. */
  Supplier<String> of(Complaint complaint, ActionForm form, Optional<Employee> delegator) {
    Standing before = Standing.of(complaint);
    return () -> {
      ObjectNode facts =
          Json.mapper().valueToTree(form instanceof Correct ? corrected(lastOf(complaint)) : form);
      delegator.ifPresent(other -> facts.put("onBehalfOf", other.no() + " " + other.name()));
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

  private static String write(ObjectNode facts, Standing before, Complaint complaint) {
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
