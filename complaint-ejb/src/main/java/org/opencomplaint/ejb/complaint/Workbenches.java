package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.clock.Limit;
import org.opencomplaint.core.complaint.NextStep;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.clock.ClockPolicy;
import org.opencomplaint.ejb.complaint.Workbench.Counts;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.sql.Conditions;

/** Lays out what waits for an employee. */
@ApplicationScoped
class Workbenches {
  private static final Sorting<ComplaintOrder> DUE_FIRST = ComplaintOrder.parse("dueAt");
  private static final Comparator<WorkItem> MOST_URGENT_FIRST =
      Comparator.comparingLong(WorkItem::percentUsed)
          .reversed()
          .thenComparing(item -> item.complaint().dueAt())
          .thenComparing(item -> item.complaint().number());
  private static final int RECORDED = 10;

  private static final String DELEGATED =
      """
      select p.complaint_id
        from delegation d
        join approval a on a.approver_id = d.delegator_id and a.decision = 'PENDING'
        join proposal p on p.id = a.proposal_id and p.status = 'PENDING'
       where d.delegate_id = ? and d.from_at <= ? and d.until_at > ? and d.revoked_at is null
         and not exists (select 1 from approval b
              where b.proposal_id = p.id and b.decision = 'PENDING' and b.position < a.position)
         and (select sum(r.value) from remedy r where r.proposal_id = p.id) <= d.value_limit
      """;

  @Inject private ComplaintLines lines;
  @Inject private UntoldCustomers untold;
  @Inject private ClockPolicy clockPolicy;
  @Inject private Clock clock;

  Workbench of(Employee employee) {
    boolean head = employee.has(Role.HEAD);
    return new Workbench(
        items(heldBy(employee), employee),
        counts(() -> heldBy(employee)),
        head ? items(heldByColleagues(employee), employee) : List.of(),
        head ? counts(() -> ofDepartment(employee)) : null,
        employee.has(Role.CLERK) ? recorded(employee) : List.of(),
        employee.isDepartmentStaff() ? assisting(employee) : List.of(),
        items(delegatedTo(employee), employee),
        untold.first(Workbench.LIMIT_OF_UNTOLD, employee),
        untold.count(employee));
  }

  private static Conditions heldBy(Employee employee) {
    return open().and("c.holder_id = ?", employee.id());
  }

  private static Conditions ofDepartment(Employee employee) {
    return open().and("c.lead_department_id = ?", employee.department().id());
  }

  private static Conditions heldByColleagues(Employee employee) {
    return ofDepartment(employee).and("c.holder_id <> ?", employee.id());
  }

  private static Conditions open() {
    return new Conditions().and("c.stage <> 'CLOSED'");
  }

  private List<ComplaintLine> recorded(Employee employee) {
    Conditions own = new Conditions().and("c.recorded_by_id = ?", employee.id());
    return lines.first(RECORDED, own, ComplaintOrder.NEWEST_FIRST, employee);
  }

  private List<ComplaintLine> assisting(Employee employee) {
    Conditions waiting =
        new Conditions()
            .and("c.stage in ('INVESTIGATION', 'PROPOSAL')")
            .and(
                "c.id in (select complaint_id from co_handling_department where department_id = ?)",
                employee.department().id())
            .and(
                "not exists (select 1 from opinion o"
                    + " where o.complaint_id = c.id and o.department_id = ?)",
                employee.department().id());
    return lines.first(Workbench.LIMIT, waiting, DUE_FIRST, employee);
  }

  /** What waits for the approval of others who have delegated it, within their limits. */
  private Conditions delegatedTo(Employee employee) {
    Timestamp now = Timestamp.from(clock.instant());
    return new Conditions()
        .and("c.stage = 'APPROVAL'")
        .and("c.id in (" + DELEGATED + ")", employee.id(), now, now);
  }

  private List<WorkItem> items(Conditions where, Employee viewer) {
    Clocks clocks = clockPolicy.clocks();
    Instant now = clock.instant();
    return lines.first(Workbench.LIMIT, where, DUE_FIRST, viewer).stream()
        .map(line -> item(line, clocks, now))
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }

  private static WorkItem item(ComplaintLine line, Clocks clocks, Instant now) {
    Limit limit =
        clocks.limit(
            line.severity(),
            line.stage(),
            line.enteredAt(),
            endOf(line.negotiatedOn(), clocks),
            Duration.ofMinutes(line.extensionMinutes()));
    Duration left = clocks.left(limit.base(), line.dueAt(), line.pausedUntil(), now);
    return new WorkItem(
        line,
        limit.percentUsed(limit.duration().minus(left)),
        left.toMinutes(),
        NextStep.of(line.stage()).orElseThrow());
  }

  private static Instant endOf(LocalDate day, Clocks clocks) {
    return day == null ? null : day.plusDays(1).atStartOfDay(clocks.calendar().zone()).toInstant();
  }

  private Counts counts(Supplier<Conditions> work) {
    Timestamp now = Timestamp.from(clock.instant());
    Instant tomorrow = LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    return new Counts(
        lines.count(work.get()),
        lines.count(work.get().and("c.due_at < ?", now)),
        lines.count(
            work.get().and("c.due_at >= ? and c.due_at < ?", now, Timestamp.from(tomorrow))));
  }
}
