package org.opencomplaint.core.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.stage.Severity;

/**
 * Who must approve a proposal, in order (domain rules §3, step 6). Someone recused or the proposer
 * is replaced by the next manager up. Where that leaves one person for two levels, their one
 * decision counts for both.
 */
final class ApprovalChain {
  /** One level and the person who is asked. */
  record Link(Role level, Employee approver) {
    boolean isOf(Approval approval) {
      return approval.level() == level;
    }
  }

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

  static List<Link> of(Proposal proposal, Severity severity, ActionContext context) {
    Complaint complaint = proposal.complaint();
    List<Link> links = new ArrayList<>();
    for (Role level : levels(proposal.value(), severity)) {
      links.add(new Link(level, approver(proposal, level, Recusal.of(complaint), context)));
    }
    return links;
  }

  /** Who decides at the present level, if whoever was asked must not or is gone. */
  static Employee approver(Complaint complaint, Recusal recusal, ActionContext context) {
    Proposal proposal = complaint.requireProposal();
    Role level = proposal.pendingApproval().orElseThrow().level();
    return approver(proposal, level, recusal, context);
  }

  /** The same for any level. */
  static Employee approver(Proposal proposal, Role level, Recusal recusal, ActionContext context) {
    return Holders.impartial(
        recusal,
        proposal.complaint().leadDepartment(),
        Set.of(proposal.proposer()),
        context,
        ladder(level));
  }

  /**
   * Who decides at a level after the actor: another than those who have decided. Empty if there is
   * nobody else for the level, so that one decision counts for both.
   */
  static Optional<Employee> afterwards(Approval level, Proposal proposal, ActionContext context) {
    Complaint complaint = proposal.complaint();
    Set<Employee> decided = new HashSet<>(proposal.deciders());
    decided.add(context.actor());
    Employee asked =
        Holders.mayNot(complaint, level.approver())
            ? approver(proposal, level.level(), Recusal.of(complaint), context)
            : level.approver();
    if (!decided.contains(asked)) {
      return Optional.of(asked);
    }
    decided.add(proposal.proposer());
    return Holders.another(complaint, level.level(), decided, context);
  }

  /** Levels that wait for somebody who is recused now wait for another, if there is one. */
  static void askTheImpartial(Complaint complaint, ActionContext context) {
    Proposal proposal = complaint.requireProposal();
    Recusal recusal = Recusal.of(complaint);
    for (Approval approval : proposal.approvals()) {
      if (approval.isPending() && recusal.keepsOut(approval.approver())) {
        approval.ask(approver(proposal, approval.level(), recusal, context));
      }
    }
  }

  /** Upwards; in place of a leader who proposes himself, the manager decides. */
  private static Role[] ladder(Role level) {
    return switch (level) {
      case HEAD -> new Role[] {Role.HEAD, Role.MANAGER, Role.LEADER};
      case MANAGER -> new Role[] {Role.MANAGER, Role.LEADER};
      default -> new Role[] {Role.LEADER, Role.MANAGER};
    };
  }
}
