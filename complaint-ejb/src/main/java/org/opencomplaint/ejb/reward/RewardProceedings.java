package org.opencomplaint.ejb.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Aftermath;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Feedback;
import org.opencomplaint.core.complaint.Holding;
import org.opencomplaint.core.complaint.StageVisit;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.reward.Reward;
import org.opencomplaint.core.reward.Reward.Merit;
import org.opencomplaint.core.reward.RewardPolicy;
import org.opencomplaint.core.reward.RewardStatus;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.complaint.ComplaintActed;
import org.opencomplaint.ejb.ledger.Ledger;
import org.opencomplaint.ejb.notification.Notifier;

/**
 * What follows from the steps of a complaint for rewards, in the same transaction: proposed when it
 * is closed, lapsed when it is reopened before that was approved, reversed when it is judged
 * otherwise.
 */
@ApplicationScoped
class RewardProceedings {
  @Inject private RewardPolicies policies;
  @Inject private Ledger ledger;
  @Inject private Notifier notifier;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  void follow(@Observes ComplaintActed acted) {
    Complaint complaint = acted.complaint();
    ActionContext context = acted.context();
    switch (Aftermath.of(acted.action()).reward()) {
      case JUDGE -> judge(complaint, context);
      case LAPSE -> lapse(complaint);
      case REVERSE -> {
        lapse(complaint);
        standing(complaint, RewardStatus.APPROVED).ifPresent(reward -> reverse(reward, context));
      }
      case KEEP -> {}
    }
  }

  private void lapse(Complaint complaint) {
    standing(complaint, RewardStatus.PROPOSED).ifPresent(Reward::lapse);
  }

  private void judge(Complaint complaint, ActionContext context) {
    ZoneId zone = context.clocks().calendar().zone();
    LocalDate today = LocalDate.ofInstant(context.now(), zone);
    Optional<Reward> before = standing(complaint, RewardStatus.APPROVED);
    Optional<Reward> earned =
        policies.inForceOn(today).flatMap(policy -> earned(complaint, policy, context, zone));
    if (before.isPresent() && earned.isPresent() && isTheSame(before.get(), earned.get())) {
      return;
    }
    before.ifPresent(reward -> reverse(reward, context));
    entities.flush();
    earned.ifPresent(reward -> propose(reward, context));
  }

  private void propose(Reward reward, ActionContext context) {
    entities.persist(reward);
    notifier.tell(
        managersBeside(reward.employee()),
        reward.complaint(),
        NotificationKind.REWARD_PROPOSED,
        context.now());
  }

  /** Nobody approves his own. */
  private List<Employee> managersBeside(Employee rewarded) {
    return entities
        .createQuery(
            "select e from Employee e where e.active = true and :manager member of e.roles"
                + " and e <> :rewarded order by e.no",
            Employee.class)
        .setParameter("manager", Role.MANAGER)
        .setParameter("rewarded", rewarded)
        .getResultList();
  }

  private static boolean isTheSame(Reward before, Reward earned) {
    return before.employee().equals(earned.employee()) && before.amount().equals(earned.amount());
  }

  private void reverse(Reward reward, ActionContext context) {
    reward.reverse();
    ledger.unreward(reward, context.actor().no());
  }

  private Optional<Reward> earned(
      Complaint complaint, RewardPolicy policy, ActionContext context, ZoneId zone) {
    Optional<Employee> handler = handler(complaint).filter(one -> !isLiable(one, complaint));
    Optional<Integer> rating = rating(complaint);
    if (handler.isEmpty() || rating.isEmpty()) {
      return Optional.empty();
    }
    boolean inTime = complaint.visits().stream().allMatch(RewardProceedings::isInTime);
    Money already = already(handler.get(), complaint, context, zone);
    Money amount = policy.amount(rating.get(), inTime, already);
    Merit merit = new Merit(policy.version(), rating.get(), inTime);
    return amount.isZero()
        ? Optional.empty()
        : Optional.of(new Reward(complaint, handler.get(), merit, amount, context.now()));
  }

  /** Who carried the remedy out, and so was the last to answer to the customer. */
  private static Optional<Employee> handler(Complaint complaint) {
    return complaint.visits().stream()
        .filter(visit -> visit.stage() == Stage.EXECUTION)
        .reduce((earlier, later) -> later)
        .flatMap(visit -> visit.holdings().stream().reduce((earlier, later) -> later))
        .map(Holding::employee);
  }

  private static boolean isLiable(Employee employee, Complaint complaint) {
    return complaint.currentFindings().stream()
        .flatMap(findings -> findings.liabilities().stream())
        .anyMatch(liability -> liability.employee().equals(employee));
  }

  private static Optional<Integer> rating(Complaint complaint) {
    return complaint.feedbacks().stream()
        .filter(feedback -> feedback.round() == complaint.round())
        .map(Feedback::said)
        .map(said -> said.overall())
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later);
  }

  private static boolean isInTime(StageVisit visit) {
    return visit.dueAt() == null
        || visit.leftAt() == null
        || !visit.leftAt().isAfter(visit.dueAt());
  }

  private Money already(Employee employee, Complaint but, ActionContext context, ZoneId zone) {
    YearMonth month = YearMonth.from(context.now().atZone(zone));
    lockRewardsOf(employee);
    return entities
        .createQuery(
            "select r from Reward r where r.employee = :employee and r.complaint <> :but"
                + " and r.status in :counted and r.proposedAt >= :from and r.proposedAt < :to",
            Reward.class)
        .setParameter("employee", employee)
        .setParameter("but", but)
        .setParameter("counted", List.of(RewardStatus.PROPOSED, RewardStatus.APPROVED))
        .setParameter("from", month.atDay(1).atStartOfDay(zone).toInstant())
        .setParameter("to", month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant())
        .getResultStream()
        .map(Reward::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /** Two complaints closed at once do not both find room under the month's limit. */
  private void lockRewardsOf(Employee employee) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('reward'), ?1) as text)")
        .setParameter(1, employee.id().intValue())
        .getSingleResult();
  }

  private Optional<Reward> standing(Complaint complaint, RewardStatus status) {
    return entities
        .createQuery(
            "select r from Reward r where r.complaint = :complaint and r.status = :status",
            Reward.class)
        .setParameter("complaint", complaint)
        .setParameter("status", status)
        .getResultStream()
        .findFirst();
  }
}
