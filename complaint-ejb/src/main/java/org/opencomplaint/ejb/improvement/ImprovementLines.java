package org.opencomplaint.ejb.improvement;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.opencomplaint.core.complaint.ImprovementStatus;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.complaint.Complaints;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.organisation.TypedEmployee;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Register;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Problem;

/** Reads improvement actions as lines of a list. */
@ApplicationScoped
class ImprovementLines {
  private static final String FROM =
      """
      from improvement i
      join complaint c on c.id = i.complaint_id
      join employee e on e.id = i.owner_id
      join department d on d.id = e.department_id
      """;

  private static final String LINES =
      """
      select i.id, i.version, c.number, c.product, i.action, e.no, e.name, d.code, d.name, i.due_on,
        i.status, i.done_on
      """
          + FROM
          + " where %1$s order by %2$s limit %3$d offset %4$d";

  private static final String KEYS = "select i.id " + FROM + " where %1$s order by %2$s";

  private static final String TOTALS =
      """
      select count(*) filter (where i.status = 'OPEN'),
        count(*) filter (where i.status = 'OPEN' and i.due_on < date '%s'),
        count(*) filter (where i.status = 'REPORTED'),
        count(*) filter (where i.status = 'EFFECTIVE')
      """
          + FROM
          + " where %s";

  private static final Register.Queries QUERIES = new Register.Queries("i.id", FROM, KEYS, LINES);

  @Inject private ImprovementScope scope;
  @Inject private Organisation organisation;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  Page<ImprovementLine> find(
      ImprovementSearch wanted, Sorting<ImprovementOrder> order, Paging paging, Employee reader) {
    Page<ImprovementLine> page = register().page(conditions(wanted, reader), order, paging);
    return page.map(complaints(page.items(), reader));
  }

  List<Long> keys(ImprovementSearch wanted, Sorting<ImprovementOrder> order, Employee reader) {
    return register().keys(conditions(wanted, reader), order);
  }

  /** In the order of the keys. */
  List<ImprovementLine> of(List<Long> keys, Employee reader) {
    return linked(register().of(keys, scope.visibleTo(reader)), reader);
  }

  ImprovementTotals totals(ImprovementSearch wanted, Employee reader) {
    Conditions where = conditions(wanted, reader);
    Row sums = register().rows(TOTALS.formatted(today(), where.sql()), where).get(0);
    return new ImprovementTotals(sums.number(), sums.number(), sums.number(), sums.number());
  }

  /** The line of one that the reader may see. */
  ImprovementLine require(long id, Employee reader) {
    return of(List.of(id), reader).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_IMPROVEMENT"));
  }

  /** What the employee is to do, the soonest due first. */
  List<ImprovementLine> toBeDoneBy(Employee owner, int limit) {
    Conditions where = new Conditions().and("i.status = 'OPEN' and i.owner_id = ?", owner.id());
    return linked(register().first(where, ImprovementOrder.SOONEST_FIRST, limit), owner);
  }

  /** What waits for a superior's verification, the soonest due first. */
  List<ImprovementLine> toBeVerifiedBy(Employee superior, int limit) {
    Conditions where =
        new Conditions().and("i.status = 'REPORTED' and i.owner_id <> ?", superior.id());
    if (superior.has(Role.HEAD)) {
      where.and("e.department_id = ?", superior.department().id());
    } else {
      where.and("e.manager_id = ?", superior.id());
    }
    return linked(register().first(where, ImprovementOrder.SOONEST_FIRST, limit), superior);
  }

  private Conditions conditions(ImprovementSearch wanted, Employee reader) {
    Conditions where = scope.visibleTo(reader);
    if (wanted.department() != null) {
      where.and(
          "e.department_id = ?",
          organisation
              .department(wanted.department())
              .orElseThrow(() -> Problem.invalid("department", "UNKNOWN"))
              .id());
    }
    if ("me".equals(wanted.owner())) {
      where.and("i.owner_id = ?", reader.id());
    } else {
      TypedEmployee.in("i.owner_id", wanted.owner(), where);
    }
    if (wanted.status() != null) {
      where.and("i.status = ?", wanted.status().name());
    }
    if (wanted.overdue() != null) {
      String late = "i.status = 'OPEN' and i.due_on < ?";
      where.and(wanted.overdue() ? late : "not (" + late + ")", Date.valueOf(today()));
    }
    if (wanted.from() != null) {
      where.and("i.due_on >= ?", Date.valueOf(wanted.from()));
    }
    if (wanted.to() != null) {
      where.and("i.due_on <= ?", Date.valueOf(wanted.to()));
    }
    return where;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private List<ImprovementLine> linked(List<ImprovementLine> lines, Employee reader) {
    return lines.stream().map(complaints(lines, reader)).toList();
  }

  /** Says of each line whether the reader may open its complaint. */
  private Function<ImprovementLine, ImprovementLine> complaints(
      List<ImprovementLine> lines, Employee reader) {
    Set<String> visible = lines.isEmpty() ? Set.of() : visible(lines, reader);
    return line -> line.visible(visible.contains(line.complaint()));
  }

  private Set<String> visible(List<ImprovementLine> lines, Employee reader) {
    Conditions where =
        Complaints.visibleTo(reader)
            .among("c.number", lines.stream().map(ImprovementLine::complaint).distinct().toList());
    String sql = "select c.number from complaint c where " + where.sql();
    return register().rows(sql, where).stream().map(Row::text).collect(toSet());
  }

  private Register<ImprovementOrder, ImprovementLine> register() {
    return new Register<>(entities, QUERIES, this::line, ImprovementLine::id);
  }

  private ImprovementLine line(Row row) {
    long id = row.number();
    long version = row.number();
    String complaint = row.text();
    String product = row.text();
    String action = row.text();
    EmployeeName owner = EmployeeName.of(row.text(), row.text());
    DepartmentName department = DepartmentName.of(row.text(), row.text());
    LocalDate dueOn = row.day();
    ImprovementStatus status = row.code(ImprovementStatus.class);
    boolean open = status == ImprovementStatus.OPEN;
    return new ImprovementLine(
        id,
        version,
        complaint,
        false,
        product,
        action,
        owner,
        department,
        dueOn,
        open ? dueOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant() : null,
        open && dueOn.isBefore(today()),
        status,
        row.day());
  }
}
