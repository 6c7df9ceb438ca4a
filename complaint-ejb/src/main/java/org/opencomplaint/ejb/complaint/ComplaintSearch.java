package org.opencomplaint.ejb.complaint;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Outcome;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.usecase.FromTo;

/**
 * Which complaints are looked for; what is null does not matter.
 *
 * @param q words of the facts, product, order, customer's name or telephone, or a number
 * @param category code; one at the top stands for all below it
 * @param department code or name of a responsible or helping department
 * @param holder employee number, sign-in name or part of the name, or {@code me}
 * @param from registered on this day or later, in the zone of the working calendar
 * @param to registered on this day or earlier
 * @param overdue open beyond the stage's deadline, or not
 * @param open not closed, or closed
 * @param late the stage was left, or still is, beyond its deadline
 * @param cause code of the root cause found last; one at the top stands for all below it
 * @param trait what is true of it
 * @param passed the stage was left, not skipped
 * @param closedFrom closed on this day or later
 * @param closedTo closed on this day or earlier
 * @param heldBy employee number or sign-in name of who holds or ever held it; then {@code late} and
 *     {@code inTime} mean: while he did
 * @param refusedBy code or name of a department that refused it at least once
 * @param customerOf number of a complaint of the same customer
 * @param product words of the product or service
 * @param customer part of the customer's name, or the whole telephone number; of one who asked for
 *     confidentiality the whole name, and only for those who may know it
 * @param orderNo part of the number of the order, contract or waybill
 * @param categoryItself only the category itself, without those below it
 * @param inTime the stage was left, and never beyond its deadline
 */
@FromTo
public record ComplaintSearch(
    @Size(max = 200) String q,
    Stage stage,
    Severity severity,
    @Size(max = 60) String category,
    @Size(max = 100) String department,
    @Size(max = 60) String holder,
    Channel channel,
    LocalDate from,
    LocalDate to,
    Boolean overdue,
    Outcome outcome,
    Boolean open,
    Stage late,
    @Size(max = 60) String cause,
    Trait trait,
    Stage passed,
    LocalDate closedFrom,
    LocalDate closedTo,
    @Size(max = 60) String heldBy,
    @Size(max = 100) String refusedBy,
    @Size(max = 30) String customerOf,
    @Size(max = 200) String product,
    @Size(max = 100) String customer,
    @Size(max = 60) String orderNo,
    Boolean categoryItself,
    Stage inTime) {
  /** Every complaint the caller may see. */
  public static final ComplaintSearch ALL = only().build();

  /** Looks for every complaint, until it is said for which only. */
  public static Builder only() {
    return new Builder();
  }

  /** Says one by one what is looked for. */
  public static final class Builder {
    private String holder;
    private LocalDate from;
    private LocalDate to;
    private Boolean overdue;
    private Stage late;
    private Trait trait;
    private String heldBy;
    private Stage inTime;

    private Builder() {}

    /** Those he holds now. */
    public Builder holder(String noOrUsername) {
      holder = noOrUsername;
      return this;
    }

    /** Those registered from one day to another. */
    public Builder registered(LocalDate first, LocalDate last) {
      from = first;
      to = last;
      return this;
    }

    /** Those beyond their deadline. */
    public Builder overdue() {
      overdue = true;
      return this;
    }

    /** Those late in a step. */
    public Builder late(Stage stage) {
      late = stage;
      return this;
    }

    /** Those of which it is true. */
    public Builder trait(Trait truth) {
      trait = truth;
      return this;
    }

    /** Those he holds or ever held. */
    public Builder heldBy(String noOrUsername) {
      heldBy = noOrUsername;
      return this;
    }

    /** Those in time in a step. */
    public Builder inTime(Stage stage) {
      inTime = stage;
      return this;
    }

    /** What is looked for. */
    public ComplaintSearch build() {
      return new ComplaintSearch(
          null, null, null, null, null, holder, null, from, to, overdue, null, null, late, null,
          trait, null, null, null, heldBy, null, null, null, null, null, null, inTime);
    }
  }
}
