package org.opencomplaint.ejb.attachment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opencomplaint.core.attachment.Attachment;
import org.opencomplaint.core.attachment.Purpose;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Findings;
import org.opencomplaint.core.complaint.Proposal;
import org.opencomplaint.core.complaint.Recusal;
import org.opencomplaint.core.complaint.action.Action;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.complaint.Complaints;
import org.opencomplaint.ejb.complaint.CustomerPrivacy;
import org.opencomplaint.ejb.complaint.Impartiality;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/**
 * Files on complaints. Whoever may see the complaint sees which there are; what is in them, where
 * the customer asked for confidentiality, only who may know him.
 */
@UseCase
@Stateless
public class Attachments {
  /** The largest file that is taken, in bytes. */
  public static final int MAX_BYTES = 10 << 20;

  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Complaints complaints;
  @Inject private Impartiality impartiality;
  @Inject private AttachmentStore store;

  /**
   * The files of a complaint in the order in which they came, the withdrawn ones too.
   *
   * @throws Problem NOT_FOUND if the caller may not see the complaint
   */
  @AllowSignedIn
  public List<AttachmentView> of(String number) {
    Complaint complaint = complaints.require(number);
    return store.of(complaint).stream().map(this::view).toList();
  }

  /**
   * Adds a file, at any stage.
   *
   * @throws Problem NOT_FOUND if the caller may not see the complaint; FORBIDDEN if they are
   *     recused: what they have to say they tell who handles it; INVALID if the file is empty, too
   *     large, of another kind than accepted or there already, or its line is unknown
   */
  @Allow({Role.CLERK, Role.OFFICER, Role.HANDLER, Role.HEAD, Role.MANAGER, Role.LEADER})
  public AttachmentView attach(String number, AttachmentForm form, byte[] content) {
    Complaint complaint = complaints.requireToChange(number);
    impartiality.requireToWork(complaint, caller.require());
    checkLine(complaint, form);
    Attachment attachment =
        Attachment.of(
            complaint,
            form.purpose(),
            form.line(),
            store.check(form.name(), content),
            caller.require(),
            now());
    store.keep(attachment, content);
    return view(attachment);
  }

  /**
   * Says that a file does not count any more; it stays, with the reason.
   *
   * @throws Problem NOT_FOUND; FORBIDDEN if it is neither the caller's nor he a manager, or they
   *     are recused; REFUSED if it was withdrawn before
   */
  @Allow({Role.CLERK, Role.OFFICER, Role.HANDLER, Role.HEAD, Role.MANAGER, Role.LEADER})
  public AttachmentView withdraw(String number, long id, Withdrawal withdrawal) {
    Attachment attachment = find(complaints.requireToChange(number), id);
    if (!isHisToWithdraw(attachment)) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "ROLE");
    }
    impartiality.requireToWork(attachment.complaint(), caller.require());
    if (attachment.isWithdrawn()) {
      throw Problem.of(Problem.Kind.REFUSED, "WITHDRAWN_BEFORE");
    }
    attachment.withdraw(withdrawal.reason(), caller.require(), now());
    store.record(Action.WITHDRAW_ATTACHMENT, attachment);
    return view(attachment);
  }

  /**
   * A file to be shown or saved.
   *
   * @throws Problem NOT_FOUND; FORBIDDEN if the caller may not know the customer, or it was
   *     withdrawn
   */
  @AllowSignedIn
  public AttachmentFile open(String number, long id) {
    Attachment attachment = find(complaints.require(number), id);
    if (!mayOpen(attachment)) {
      throw Problem.of(Problem.Kind.FORBIDDEN, "CONFIDENTIAL");
    }
    return store.file(attachment);
  }

  private Attachment find(Complaint complaint, long id) {
    return store.of(complaint).stream()
        .filter(attachment -> attachment.id() == id)
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_ATTACHMENT"));
  }

  private AttachmentView view(Attachment attachment) {
    return AttachmentView.of(
        attachment,
        knowsCustomer(attachment),
        mayOpen(attachment),
        !attachment.isWithdrawn()
            && isHisToWithdraw(attachment)
            && Recusal.mayAct(attachment.complaint(), caller.require()));
  }

  /** What was withdrawn may have been somebody else's: then few still look at it. */
  private boolean mayOpen(Attachment attachment) {
    return knowsCustomer(attachment) && (!attachment.isWithdrawn() || isTrusted(caller.require()));
  }

  private boolean knowsCustomer(Attachment attachment) {
    return CustomerPrivacy.knowsCustomer(caller.require(), attachment.complaint());
  }

  private boolean isHisToWithdraw(Attachment attachment) {
    Employee employee = caller.require();
    return attachment.addedBy().equals(employee)
        || employee.has(Role.MANAGER)
        || employee.has(Role.LEADER);
  }

  private static boolean isTrusted(Employee employee) {
    return employee.has(Role.MANAGER) || employee.has(Role.LEADER) || employee.has(Role.AUDITOR);
  }

  private static void checkLine(Complaint complaint, AttachmentForm form) {
    if (form.purpose() == Purpose.APPEAL) {
      throw Problem.invalid("purpose", "UNKNOWN");
    }
    int lines = lines(complaint, form.purpose());
    boolean known =
        form.purpose().isOfLine()
            ? form.line() != null && form.line() <= lines
            : form.line() == null;
    if (!known) {
      throw Problem.invalid("line", "UNKNOWN");
    }
  }

  private static int lines(Complaint complaint, Purpose purpose) {
    return switch (purpose) {
      case LOSS -> complaint.currentFindings().map(Findings::lossLines).map(List::size).orElse(0);
      case EXECUTION ->
          complaint.currentProposal().map(Proposal::remedies).map(List::size).orElse(0);
      case COMPLAINT, APPEAL -> 0;
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
