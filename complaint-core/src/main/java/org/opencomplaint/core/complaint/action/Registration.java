package org.opencomplaint.core.complaint.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.typed.NotBlank;
import org.opencomplaint.core.typed.Text;

/**
 * Step 1: the first word of a complaint, as the clerk records it (记录投诉内容).
 *
 * @param category code of the category
 * @param facts what happened, in the customer's words
 * @param demand what the customer asks for
 * @param occurredAt when it happened, if known
 * @param place where it happened, if known
 * @param replyBy the day by which the customer asks for a reply
 * @param told by which means the customer is told the number and the promised times in the same
 *     moment; null if they are not told yet
 */
public record Registration(
    @NotNull Channel channel,
    @NotNull Severity severity,
    @NotBlank @Size(max = 60) String category,
    @NotNull @Valid CustomerDetails customer,
    @Valid Subject subject,
    @NotBlank @Size(max = 10000) String facts,
    @NotNull @Valid Demand demand,
    Instant occurredAt,
    @Size(max = 300) String place,
    LocalDate replyBy,
    TellingMeans told) {
  /** An empty subject when left out; a blank place is none. */
  public Registration {
    subject = subject == null ? Subject.EMPTY : subject;
    place = Text.orNull(place);
  }

  /** Of a customer who is not told anything yet. */
  public Registration(
      Channel channel,
      Severity severity,
      String category,
      CustomerDetails customer,
      Subject subject,
      String facts,
      Demand demand,
      Instant occurredAt,
      String place,
      LocalDate replyBy) {
    this(
        channel,
        severity,
        category,
        customer,
        subject,
        facts,
        demand,
        occurredAt,
        place,
        replyBy,
        null);
  }
}
