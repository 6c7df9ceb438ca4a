package org.opencomplaint.ejb.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.core.trail.TrailFault;
import org.opencomplaint.ejb.json.Json;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * The trail of a complaint: everything that happened to it, in order.
 *
 * @param fault the first place at which it is not what was written; null if it is all genuine
 * @param told which reminders went out, and to whom, the latest first
 */
public record TrailView(
    String number, boolean genuine, TrailFault fault, List<Event> events, List<Told> told) {

  /**
   * A level that was reached, and who was told of it.
   *
   * @param stage the step it was about
   * @param people their names
   */
  public record Told(NotificationKind kind, Stage stage, Instant at, String people) {}

  /**
   * One action as it happened.
   *
   * @param actor null if it was nobody's doing
   * @param action what was done, as the trail has it
   * @param from the stage before, as the trail has it; null for the registration
   * @param details what was filled in, as the JSON text that is hashed
   */
  public record Event(
      int position,
      Instant at,
      EmployeeName actor,
      String action,
      String from,
      String to,
      String details,
      String previousHash,
      String hash) {

    /** The reason or the comment that was given for it; empty if none was, or it is not genuine. */
    public String why() {
      return filledIn().path("reason").asText(filledIn().path("comment").asText(""));
    }

    /** Who had delegated it to the actor; empty if he acted of his own right. */
    public String onBehalfOf() {
      return filledIn().path("onBehalfOf").asText("");
    }

    /** What was filled in and what has changed, by its names; nothing if it is not genuine. */
    public JsonNode filledIn() {
      try {
        return Json.mapper().readTree(details);
      } catch (JsonProcessingException notGenuine) {
        return MissingNode.getInstance();
      }
    }
  }
}
