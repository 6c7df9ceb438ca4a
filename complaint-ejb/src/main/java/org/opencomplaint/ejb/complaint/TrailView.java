package org.opencomplaint.ejb.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.complaint.Substitution;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.core.trail.TrailFault;
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

    /** In whose place the actor acted; null if in their own. */
    public EmployeeName inPlaceOf() {
      String principal = filledIn().path(TrailDetails.ON_BEHALF_OF).asText(null);
      return principal == null ? null : Signatures.named(principal);
    }

    /** Why they acted in another's place; null if they did not. */
    public Substitution.Reason because() {
      return inPlaceOf() == null ? null : Signatures.reason(filledIn());
    }

    /** Whose turn it would have been after it, were they not recused (回避); null if nobody's. */
    public EmployeeName recused() {
      String passedOver = filledIn().path(TrailDetails.RECUSED).asText(null);
      return passedOver == null ? null : Signatures.named(passedOver);
    }

    /** The levels for which one decision counts; none if for one only. */
    public List<Role> levels() {
      List<Role> levels = new ArrayList<>();
      filledIn()
          .path(TrailDetails.LEVELS)
          .forEach(level -> levels.add(Role.valueOf(level.asText())));
      return levels;
    }

    /** What was filled in and what has changed, by its names; nothing if it is not genuine. */
    public JsonNode filledIn() {
      return Signatures.filledIn(details);
    }
  }
}
