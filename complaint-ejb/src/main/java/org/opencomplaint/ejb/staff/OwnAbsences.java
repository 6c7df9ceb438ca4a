package org.opencomplaint.ejb.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.ejb.usecase.AllowSignedIn;
import org.opencomplaint.ejb.usecase.Caller;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** When the caller himself is away, and who stands in for him; nobody else's absences. */
@UseCase
@Stateless
public class OwnAbsences {
  @Inject private AbsenceBook book;
  @Inject private People people;
  @Inject private Caller caller;

  /** His absences of today and later, the first to begin first. */
  @AllowSignedIn
  public List<AbsenceView> coming() {
    return book.coming(caller.require());
  }

  /**
   * He will be away. Whoever approves names somebody who approves, too: a deputy decides without a
   * limit, which {@link Delegations} are for.
   *
   * @throws Problem INVALID as for {@link Absences#add}, or if the deputy may not approve
   */
  @AllowSignedIn
  public void add(OwnAbsenceForm form) {
    book.add(caller.require(), deputy(form), form.from(), form.to());
  }

  /**
   * He will be away on other days, or another stands in.
   *
   * @throws Problem NOT_FOUND if it is not his; INVALID as for {@link #add}
   */
  @AllowSignedIn
  public void change(long id, OwnAbsenceForm form) {
    book.change(book.require(id, caller.require()), deputy(form), form.from(), form.to());
  }

  /**
   * He is back, or will not be away at all.
   *
   * @throws Problem NOT_FOUND if it is not his
   */
  @AllowSignedIn
  public void end(long id) {
    book.end(book.require(id, caller.require()));
  }

  private Employee deputy(OwnAbsenceForm form) {
    Employee absent = caller.require();
    Employee deputy = people.other("deputy", form.deputy(), absent);
    if (People.approves(absent) && !People.approves(deputy)) {
      throw Problem.invalid("deputy", "DEPUTY_APPROVES");
    }
    return deputy;
  }
}
