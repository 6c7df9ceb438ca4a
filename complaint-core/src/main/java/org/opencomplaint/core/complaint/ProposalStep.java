package org.opencomplaint.core.complaint;

import static org.opencomplaint.core.complaint.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.RemedyLine;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Stage;

/** Step 5, 提出处理方案: what we offer the customer. */
final class ProposalStep {
  static final Rule<Propose> REMEDIES_HAVE_BASIS =
      rule(
          Guard.REMEDY_BASIS,
          "remedies",
          (complaint, form, context) ->
              form.remedies().stream().map(RemedyLine::basis).allMatch(Rule::isGiven));

  static final Rule<Propose> AGREED_OR_REASON =
      rule(
          Guard.AGREEMENT,
          "disagreement",
          (complaint, form, context) -> form.customerAgreed() || Rule.isGiven(form.disagreement()));

  /**
   * Nothing is paid twice by mistake: what this case has carried out since it was judged is
   * proposed again only on purpose, unless one of its kind is still owed.
   */
  static final Rule<Propose> AGAIN_ON_PURPOSE =
      (complaint, form, context) -> {
        Set<RemedyKind> done =
            approvedSinceJudged(complaint)
                .flatMap(proposal -> proposal.remedies().stream())
                .filter(Remedy::isCarriedOut)
                .map(Remedy::kind)
                .collect(Collectors.toSet());
        List<RemedyKind> owed = owed(complaint);
        for (int i = 0; i < form.remedies().size(); i++) {
          RemedyLine line = form.remedies().get(i);
          Rule.require(
              Boolean.TRUE.equals(line.again())
                  || !done.contains(line.kind())
                  || owed.remove(line.kind()),
              Guard.REMEDY_AGAIN,
              "remedies[" + i + "].again");
        }
      };

  private ProposalStep() {}

  private static Stream<Proposal> approvedSinceJudged(Complaint complaint) {
    int judged =
        complaint.visits().stream()
            .filter(visit -> visit.stage() == Stage.VALIDITY)
            .mapToInt(StageVisit::round)
            .max()
            .orElseThrow();
    return complaint.proposals().stream()
        .filter(proposal -> proposal.round() >= judged)
        .filter(proposal -> proposal.status() == Proposal.Status.APPROVED);
  }

  /** What was approved last and is not carried out yet. */
  private static List<RemedyKind> owed(Complaint complaint) {
    return approvedSinceJudged(complaint).reduce((earlier, later) -> later).stream()
        .flatMap(proposal -> proposal.remedies().stream())
        .filter(remedy -> !remedy.isCarriedOut())
        .map(Remedy::kind)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  static void propose(Complaint complaint, Propose form, ActionContext context) {
    Proposal proposal = new Proposal(complaint, form, context);
    Employee approver = proposal.pendingApproval().orElseThrow().approver();
    complaint.add(proposal);
    complaint.move(form.action(), Stage.APPROVAL, approver, context);
  }
}
