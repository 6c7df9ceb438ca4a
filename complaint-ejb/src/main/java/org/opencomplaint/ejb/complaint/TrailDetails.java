package org.opencomplaint.ejb.complaint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.json.Json;

/** What the trail keeps of a filled-in form, as JSON. */
@ApplicationScoped
class TrailDetails {
  String of(ActionForm form) {
    return Json.write(form);
  }

  /** What was filled in by the delegate of another. */
  String of(ActionForm form, Employee delegator) {
    ObjectNode facts = Json.mapper().valueToTree(form);
    facts.put("onBehalfOf", delegator.no() + " " + delegator.name());
    return Json.write(facts);
  }

  /** Without the customer: the trail is for ever, and who may read it need not know him. */
  String of(Registration form) {
    return Json.write(
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
            form.told()));
  }

  /** What has changed without anybody filling in a form. */
  String of(Map<String, ?> facts) {
    return Json.write(facts);
  }
}
