package org.opencomplaint.ejb.bulk;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.complaint.ComplaintActions;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Approves and assigns many complaints; one that is refused does not stop the others. */
@UseCase
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkActions {
  /** No more at a time. */
  public static final int LIMIT = 100;

  @EJB private ComplaintActions actions;
  @Inject private Openings openings;
  @Inject private Caller caller;

  /** Remembers that the caller has the complaint before him, if he is to approve it. */
  @AllowSignedIn
  public void opened(String number) {
    openings.remember(number, caller.require());
  }

  /** The complaints that wait for the caller's approval and that he has opened as they are now. */
  @AllowSignedIn
  public List<String> openedForApproval() {
    return List.copyOf(openings.versions(caller.require()).keySet());
  }

  /**
   * Approves complaints the caller has opened as they are now; the others are refused, since nobody
   * approves what he has not read.
   *
   * @throws Problem INVALID if there are none, or more than {@link #LIMIT}
   */
  @Allow({Role.HEAD, Role.MANAGER, Role.LEADER})
  public List<BulkOutcome> approve(List<String> numbers, Approve form) {
    Map<String, Long> versions = openings.versions(caller.require());
    return each(
        numbers,
        number -> {
          Long version = versions.get(number);
          if (version == null) {
            throw Problem.of(Problem.Kind.REFUSED, "NOT_OPENED");
          }
          actions.act(number, version, form);
        });
  }

  /**
   * Assigns complaints to one department.
   *
   * @throws Problem INVALID if there are none, or more than {@link #LIMIT}
   */
  @Allow({Role.OFFICER, Role.MANAGER})
  public List<BulkOutcome> assign(List<String> numbers, Assign form) {
    return each(numbers, number -> act(number, form));
  }

  private void act(String number, ActionForm form) {
    actions.act(number, null, form);
  }

  private interface Single {
    void actOn(String number);
  }

  private static List<BulkOutcome> each(List<String> numbers, Single single) {
    if (numbers.isEmpty()) {
      throw Problem.invalid("chosen", "NONE_CHOSEN");
    }
    if (numbers.size() > LIMIT) {
      throw Problem.invalid("chosen", "TOO_MANY_CHOSEN", Map.of("max", LIMIT));
    }
    return numbers.stream().distinct().map(number -> outcome(number, single)).toList();
  }

  private static BulkOutcome outcome(String number, Single single) {
    try {
      single.actOn(number);
      return new BulkOutcome(number, null);
    } catch (Problem problem) {
      return new BulkOutcome(number, problem);
    }
  }
}
