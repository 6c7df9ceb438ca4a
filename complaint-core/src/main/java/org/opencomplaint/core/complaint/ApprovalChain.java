package org.opencomplaint.core.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  record Link(Role level, Employee approver) {
    boolean isOf(Approval approval) {
      return approval.level() == level || approval.approver().equals(approver);
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
      links.add(new Link(level, approver(complaint, proposal, level, context)));
    }
    return links;
  }

  /** Who decides at the present level, if whoever was asked is gone. */
  static Employee approver(Complaint complaint, ActionContext context) {
    Proposal proposal = complaint.requireProposal();
    Role level = proposal.pendingApproval().orElseThrow().level();
    return approver(complaint, proposal, level, context);
  }

  /**
   * Who decides at a level after the actor: another than those who have decided, if there is one.
   */
  static Employee afterwards(Approval level, Proposal proposal, ActionContext context) {
    Set<Employee> others = new HashSet<>(proposal.deciders());
    others.add(context.actor());
    if (!others.contains(level.approver())) {
      return level.approver();
    }
    others.add(proposal.proposer());
    Complaint complaint = proposal.complaint();
    return Holders.impartialIfAny(
            complaint, complaint.leadDepartment(), others, context, ladder(level.level()))
        .orElse(level.approver());
  }

  /** Levels that wait for somebody who is recused now wait for another, if there is one. */
  static void askTheImpartial(Complaint complaint, ActionContext context) {
    Proposal proposal = complaint.requireProposal();
    Set<Employee> recused = Recusal.recused(complaint);
    for (Approval approval : proposal.approvals()) {
      if (approval.isPending() && recused.contains(approval.approver())) {
        approval.ask(approver(complaint, proposal, approval.level(), context));
      }
    }
  }

  private static Employee approver(
      Complaint complaint, Proposal proposal, Role level, ActionContext context) {
    return Holders.impartial(
        complaint, complaint.leadDepartment(), Set.of(proposal.proposer()), context, ladder(level));
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
