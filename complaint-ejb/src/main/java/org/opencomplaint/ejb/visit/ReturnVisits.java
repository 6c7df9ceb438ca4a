package org.opencomplaint.ejb.visit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Reads the return visits T8, of the complaints that the caller may see. */
@UseCase
@Stateless
public class ReturnVisits {
  @Inject private Caller caller;
  @Inject private VisitLines lines;

  /**
   * One page of them.
   *
   * @throws Problem INVALID if the department is unknown
   */
  @Allow({
    Role.CLERK,
    Role.OFFICER,
    Role.HANDLER,
    Role.HEAD,
    Role.MANAGER,
    Role.LEADER,
    Role.AUDITOR
  })
  public Page<VisitLine> search(VisitSearch wanted, Sorting<VisitOrder> order, Paging paging) {
    return lines.page(wanted, order, paging, caller.require());
  }

  /**
   * What they come to.
   *
   * @throws Problem INVALID as for {@link #search}
   */
  @Allow({
    Role.CLERK,
    Role.OFFICER,
    Role.HANDLER,
    Role.HEAD,
    Role.MANAGER,
    Role.LEADER,
    Role.AUDITOR
  })
  public VisitTotals totals(VisitSearch wanted) {
    return lines.totals(wanted, caller.require());
  }

  /**
   * The keys of all of them, in their order, to be read with {@link #lines} a few hundred at a
   * time.
   *
   * @throws Problem INVALID as for {@link #search}
   */
  @Allow({
    Role.CLERK,
    Role.OFFICER,
    Role.HANDLER,
    Role.HEAD,
    Role.MANAGER,
    Role.LEADER,
    Role.AUDITOR
  })
  public List<Long> keys(VisitSearch wanted, Sorting<VisitOrder> order) {
    return lines.keys(wanted, order, caller.require());
  }

  /** Those of the keys that the caller may see, in the order of the keys here. */
  @Allow({
    Role.CLERK,
    Role.OFFICER,
    Role.HANDLER,
    Role.HEAD,
    Role.MANAGER,
    Role.LEADER,
    Role.AUDITOR
  })
  public List<VisitLine> lines(@Size(min = 1, max = 500) List<Long> keys) {
    return lines.of(keys, caller.require());
  }
}
