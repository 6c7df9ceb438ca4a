package org.opencomplaint.ejb.penalty;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Aftermath;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.action.Guard;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.Appeal;
import org.opencomplaint.core.penalty.Assessment;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.penalty.PenaltyStatus;
import org.opencomplaint.ejb.complaint.ComplaintActed;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * What a later change of the loss does to penalties that are decided (decision 16): each whose
 * amount changes gives way to a new one, which is served and can be appealed against; what was
 * posted of the old one is taken back by another posting. Nobody pays more than a hearing left him.
 */
@ApplicationScoped
class LossCorrections {
  @Inject private ComplaintPenalties penalties;
  @Inject private PenaltyAssessment assessment;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  void follow(@Observes ComplaintActed acted) {
    if (Aftermath.of(acted.action()).decided() == Aftermath.Decided.CORRECT) {
      correct(acted.complaint(), acted.context());
    }
  }

  private void correct(Complaint complaint, ActionContext context) {
    List<Penalty> decided = penalties.decided(complaint);
    if (decided.isEmpty()) {
      return;
    }
    if (decided.stream().anyMatch(penalty -> penalty.status() == PenaltyStatus.APPEALED)) {
      throw Problem.refused(Problem.Kind.REFUSED, Guard.APPEAL_PENDING.name(), null);
    }
    assessment.of(complaint, judgedBefore(decided), context).stream()
        .sorted(comparing(person -> person.employee().id()))
        .forEach(person -> adjust(person, decided, context));
  }

  /** Pay and earlier penalties count as they did when it was judged; only the loss is another. */
  private static Map<String, Assessment> judgedBefore(List<Penalty> decided) {
    return decided.stream()
        .collect(
            toMap(
                penalty -> penalty.employee().no(),
                penalty -> penalty.assessment().orElseThrow(),
                (first, later) -> first));
  }

  private void adjust(Assessed person, List<Penalty> decided, ActionContext context) {
    List<Penalty> his =
        decided.stream().filter(one -> one.employee().equals(person.employee())).toList();
    Money due = his.stream().flatMap(LossCorrections::heard).reduce(person.amount(), Money::min);
    Optional<Penalty> standing = his.stream().filter(one -> one.status().stands()).findFirst();
    if (due.equals(standing.map(LossCorrections::amount).orElse(Money.ZERO))) {
      return;
    }
    standing.ifPresent(penalty -> penalties.revoke(penalty, context));
    if (due.isPositive()) {
      entities.flush();
      if (!due.equals(person.amount())) {
        person.assessment().limitTo(due);
      }
      Penalty corrected =
          new Penalty(
              decided.get(0).proposal().orElseThrow(),
              person.employee(),
              person.assessment(),
              due,
              context.now());
      entities.persist(corrected);
      penalties.decideAndServe(corrected, context);
    }
  }

  /** What whoever heard the appeal let stand; nothing if nobody has. */
  private static Stream<Money> heard(Penalty penalty) {
    Money left = penalty.finalAmount() == null ? Money.ZERO : penalty.finalAmount();
    return penalty.appeal().filter(Appeal::isHeard).map(appeal -> left).stream();
  }

  private static Money amount(Penalty penalty) {
    return penalty.finalAmount() == null ? penalty.amount() : penalty.finalAmount();
  }
}
