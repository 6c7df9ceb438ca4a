package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Recusal;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * Keeps those who are recused on a complaint (回避, domain rules §3) from what is done and decided
 * beside its actions: files, delays, rewards, write-offs, improvement actions.
 */
@ApplicationScoped
public class Impartiality {
  @Inject private Organisation organisation;

  /**
   * Lets somebody work on the complaint as the transition table would.
   *
   * @throws Problem FORBIDDEN if they are recused
   */
  public void requireToWork(Complaint complaint, Employee employee) {
    require(Recusal.mayAct(complaint, employee));
  }

  /**
   * Lets somebody decide on what follows from the complaint.
   *
   * @param deciders the roles that decide on it
   * @throws Problem FORBIDDEN if they are recused
   */
  public void requireToDecide(Complaint complaint, Employee employee, Role... deciders) {
    require(mayDecide(complaint, employee, deciders));
  }

  /**
   * Whoever is recused may not, but for a line manager where nobody else of these roles is left.
   */
  public boolean mayDecide(Complaint complaint, Employee employee, Role... deciders) {
    Recusal recusal = Recusal.of(complaint);
    return !recusal.keepsOut(employee)
        || (!recusal.involved().contains(employee)
            && Stream.of(deciders)
                .noneMatch(role -> organisation.next(role, recusal.recused()).isPresent()));
  }

  private static void require(boolean impartial) {
    if (!impartial) {
      throw Problem.of(Problem.Kind.FORBIDDEN, Guard.RECUSED.name());
    }
  }
}
