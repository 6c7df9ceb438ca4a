package org.opencomplaint.web.improvement;

import static org.opencomplaint.core.organisation.Role.HEAD;
import static org.opencomplaint.core.organisation.Role.LEADER;
import static org.opencomplaint.core.organisation.Role.MANAGER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.ejb.improvement.ImprovementLine;
import org.opencomplaint.ejb.improvement.Improvements;
import org.opencomplaint.web.shell.Person;

/** The improvement actions that wait for whoever looks, on his workbench. */
@Named("waitingImprovements")
@RequestScoped
public class WaitingImprovements {
  @Inject private Improvements improvements;
  @Inject private Person person;

  private List<ImprovementLine> toDo;
  private List<ImprovementLine> toVerify;

  /** His own. */
  public List<ImprovementLine> getToDo() {
    if (toDo == null) {
      toDo = improvements.toDo();
    }
    return toDo;
  }

  /** Those of his people that are said to be done, if he is to verify them. */
  public List<ImprovementLine> getToVerify() {
    if (toVerify == null) {
      boolean superior = Stream.of(HEAD, MANAGER, LEADER).anyMatch(person::has);
      toVerify = superior ? improvements.toVerify() : List.of();
    }
    return toVerify;
  }
}
