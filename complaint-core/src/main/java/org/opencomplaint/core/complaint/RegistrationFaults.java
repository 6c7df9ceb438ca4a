package org.opencomplaint.core.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.typed.Text;

/**
 * What the fields of a registration do not show by themselves: that a code stands for nothing, or
 * that something cannot have been then. The form need not be complete.
 */
public final class RegistrationFaults {
  private static final int YEARS_BACK = 10;

  /**
   * One of them.
   *
   * @param field the path in the form
   */
  public record Fault(String field, Kind kind) {}

  /** What is wrong with a field. */
  public enum Kind {
    /** It names what does not exist. */
    UNKNOWN,
    /** It is said to have happened after it was recorded. */
    FUTURE,
    /** It is said to have happened longer ago than anybody keeps anything of. */
    LONG_AGO,
    /** A reply is wanted before it was asked for. */
    PAST
  }

  private RegistrationFaults() {}

  /** The fields that name what does not exist. */
  public static List<Fault> references(Registration form, ActionContext context) {
    Subject subject = form.subject();
    List<Fault> unknown = new ArrayList<>();
    collect(
        unknown,
        form.category(),
        code -> context.category("category", Category.Tree.COMPLAINT, code));
    collect(unknown, subject.department(), code -> context.department("subject.department", code));
    collect(unknown, subject.employee(), no -> context.employee("subject.employee", no));
    return unknown;
  }

  private static void collect(List<Fault> unknown, String given, Consumer<String> lookUp) {
    if (!Text.isBlank(given)) {
      try {
        lookUp.accept(given);
      } catch (UnknownReference reference) {
        unknown.add(new Fault(reference.field(), Kind.UNKNOWN));
      }
    }
  }

  /**
   * The dates that cannot be: it happened after it was recorded, or longer ago than anybody keeps
   * anything of; a reply is wanted before it was asked for.
   *
   * @param recordedAt when step 1 was or is taken
   */
  public static List<Fault> dates(Registration form, Instant recordedAt, ZoneId zone) {
    LocalDate recordedOn = LocalDate.ofInstant(recordedAt, zone);
    List<Fault> faults = new ArrayList<>();
    Instant occurredAt = form.occurredAt();
    if (occurredAt != null && occurredAt.isAfter(recordedAt)) {
      faults.add(new Fault("occurredAt", Kind.FUTURE));
    } else if (occurredAt != null
        && LocalDate.ofInstant(occurredAt, zone).isBefore(recordedOn.minusYears(YEARS_BACK))) {
      faults.add(new Fault("occurredAt", Kind.LONG_AGO));
    }
    if (form.replyBy() != null && form.replyBy().isBefore(recordedOn)) {
      faults.add(new Fault("replyBy", Kind.PAST));
    }
    return faults;
  }
}
