package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.rule;

import java.util.Arrays;
import java.util.Objects;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.complaint.action.Correct;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/**
 * What was recorded wrongly in step 1 is put right (更正登记信息), in any open step. What follows from it
 * follows: the routing suggests by what is recorded now, and whoever is complained of now gives the
 * complaint away. Who else holds it keeps it.
 */
final class Correcting {
  static final Rule<Correct> SOMETHING_DIFFERS =
      rule(
          Guard.NOTHING_CORRECTED,
          null,
          (complaint, form, context) -> {
            Registration recorded = RecordedForm.of(complaint);
            Registration wanted = wanted(recorded, form, context);
            return Arrays.stream(IntakeField.values())
                .anyMatch(field -> differs(field, recorded, wanted));
          });

  private Correcting() {}

  static void correct(Complaint complaint, Correct form, ActionContext context) {
    Registration recorded = RecordedForm.of(complaint);
    Registration wanted = wanted(recorded, form, context);
    Correction correction = new Correction(complaint, form.reason(), context);
    for (IntakeField field : IntakeField.values()) {
      if (differs(field, recorded, wanted)) {
        correction.add(field, field.of(recorded), field.of(wanted));
      }
    }
    complaint.intake().take(wanted, context);
    complaint.add(correction);
    keepOutTheRecused(complaint, context);
  }

  private static boolean differs(IntakeField field, Registration recorded, Registration wanted) {
    return !Objects.equals(field.of(recorded), field.of(wanted));
  }

  /** What is to be recorded, with codes and numbers where names were given. */
  private static Registration wanted(Registration recorded, Correct form, ActionContext context) {
    if (form.clear().stream().anyMatch(path -> IntakeField.byPath(path).isEmpty())) {
      throw new UnknownReference("clear");
    }
    Registration wanted = form.appliedTo(recorded);
    Subject subject = wanted.subject();
    return new Registration(
        wanted.channel(),
        wanted.severity(),
        form.category() == null
            ? wanted.category()
            : context.category("category", Category.Tree.COMPLAINT, form.category()).code(),
        wanted.customer(),
        new Subject(
            subject.product(),
            subject.orderNo(),
            subject.batch(),
            subject.quantity(),
            subject.defectiveQuantity(),
            form.subject().department() == null
                ? subject.department()
                : context.department("subject.department", subject.department()).code(),
            form.subject().employee() == null
                ? subject.employee()
                : context.employee("subject.employee", subject.employee()).no()),
        wanted.facts(),
        wanted.demand(),
        wanted.occurredAt(),
        wanted.place(),
        wanted.replyBy());
  }

  /** Whoever is recused by what is recorded now decides nothing and holds nothing any more. */
  private static void keepOutTheRecused(Complaint complaint, ActionContext context) {
    Employee holder = complaint.holder();
    boolean inApproval = complaint.stage() == Stage.APPROVAL;
    if (inApproval) {
      ApprovalChain.askTheImpartial(complaint, context);
    }
    if (Recusal.of(complaint).keepsOut(holder)) {
      Employee next =
          inApproval
              ? complaint.requireProposal().pendingApproval().orElseThrow().approver()
              : Holders.successor(complaint, holder, context);
      if (!next.equals(holder)) {
        complaint.handOn(next, context);
      }
    }
  }
}
