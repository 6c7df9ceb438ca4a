package org.opencomplaint.core.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.complaint.action.ActionRefused;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;

/**
 * Who must approve a proposal, in order (domain rules §3, step 6). Someone recused or the proposer
 * himself is replaced by the next manager up, who then decides once for both levels.
 */
final class ApprovalChain {
  /** One level and the person who is asked. */
  record Link(Role level, Employee approver) {}

  private static final Money HEAD_LIMIT = Money.of("1000.00");
  private static final Money MANAGER_LIMIT = Money.of("10000.00");

  private ApprovalChain() {}

  static List<Role> levels(Money value, Severity severity) {
    if (severity == Severity.MAJOR || value.compareTo(MANAGER_LIMIT) > 0) {
      return List.of(Role.HEAD, Role.MANAGER, Role.LEADER);
    }
    if (value.compareTo(HEAD_LIMIT) > 0) {
      return List.of(Role.HEAD, Role.MANAGER);
    }
    return List.of(Role.HEAD);
  }

  static List<Link> of(Complaint complaint, Proposal proposal, ActionContext context) {
    Set<Employee> except = new HashSet<>(Recusal.recused(complaint));
    except.add(proposal.proposer());
    List<Link> links = new ArrayList<>();
    for (Role level : levels(proposal.value(), complaint.severity())) {
      Employee approver = approver(level, complaint, except, context);
      if (links.stream().noneMatch(link -> link.approver().equals(approver))) {
        links.add(new Link(level, approver));
      }
    }
    return links;
  }

  private static Employee approver(
      Role level, Complaint complaint, Set<Employee> except, ActionContext context) {
    return upFrom(level)
        .map(role -> find(role, complaint, except, context))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new ActionRefused(Guard.NOBODY_LEFT, null));
  }

  private static java.util.stream.Stream<Role> upFrom(Role level) {
    List<Role> ladder = List.of(Role.HEAD, Role.MANAGER, Role.LEADER);
    return ladder.stream().skip(ladder.indexOf(level));
  }

  private static Optional<Employee> find(
      Role role, Complaint complaint, Set<Employee> except, ActionContext context) {
    return role == Role.HEAD
        ? context.organisation().leastLoaded(role, complaint.leadDepartment(), except)
        : context.organisation().leastLoaded(role, except);
  }
}
