package org.opencomplaint.ejb.complaint;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Reads complaints: each caller sees those he may see, and of the customer what he may know. */
@UseCase
@Stateless
public class ComplaintQueries {
  @Inject private Caller caller;
  @Inject private Complaints complaints;
  @Inject private ComplaintFiles files;
  @Inject private ComplaintFinder finder;
  @Inject private TrailVerifier trails;
  @Inject private Workbenches workbenches;
  @Inject private SimilarComplaints similar;
  @Inject private RelatedFinder related;

  /**
   * Everything of one complaint.
   *
   * @throws Problem NOT_FOUND if there is none that the caller may see
   */
  @AllowSignedIn
  public ComplaintFile find(String number) {
    return files.of(complaints.require(number), caller.require());
  }

  /**
   * What stands beside a complaint: the customer's others, and others of the same matter.
   *
   * @throws Problem NOT_FOUND if there is none that the caller may see
   */
  @AllowSignedIn
  public RelatedComplaints related(String number) {
    return related.of(complaints.require(number), caller.require());
  }

  /**
   * Everything that happened to a complaint, and whether that is what was written.
   *
   * @throws Problem NOT_FOUND if there is none that the caller may see
   */
  @AllowSignedIn
  public TrailView trail(String number) {
    return trails.trail(complaints.require(number));
  }

  /** Checks the trails of all complaints; takes minutes for a million events. */
  @Allow({Role.AUDITOR, Role.ADMIN})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public TrailAudit verifyAll() {
    return trails.all();
  }

  /**
   * The complaints that are looked for, among those the caller may see.
   *
   * @throws Problem INVALID if a category, department or holder is unknown
   */
  @AllowSignedIn
  public Page<ComplaintLine> search(
      ComplaintSearch wanted, Sorting<ComplaintOrder> order, Paging paging) {
    return finder.find(wanted, order, paging, caller.require());
  }

  /**
   * What the complaints that are looked for come to; asked only where {@link #search} could count
   * them to the end.
   *
   * @throws Problem INVALID as for {@link #search}
   */
  @AllowSignedIn
  public ComplaintTotals totals(ComplaintSearch wanted) {
    return finder.totals(wanted, caller.require());
  }

  /**
   * The numbers of all complaints that are looked for, in their order, to be read with {@link
   * #lines} a few hundred at a time.
   *
   * @throws Problem INVALID as for {@link #search}
   */
  @AllowSignedIn
  public List<String> numbers(ComplaintSearch wanted, Sorting<ComplaintOrder> order) {
    return finder.numbers(wanted, order, caller.require());
  }

  /** Those of the complaints that the caller may see, in the order of their numbers here. */
  @AllowSignedIn
  public List<ComplaintLine> lines(@Size(min = 1, max = 500) List<String> numbers) {
    return finder.lines(numbers, caller.require());
  }

  /** What waits for the caller. */
  @AllowSignedIn
  public Workbench workbench() {
    return workbenches.of(caller.require());
  }

  /**
   * What was complained about before by the same customer or on the same order, while registering;
   * and which of it is probably the same matter.
   */
  @Allow(Role.CLERK)
  public EarlierComplaints earlier(EarlierComplaints.Typed typed) {
    return similar.earlier(typed, caller.require());
  }
}
