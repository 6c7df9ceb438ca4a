package org.opencomplaint.ejb.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.complaint.ImprovementStatus;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.paging.InOrder;
import org.opencomplaint.ejb.paging.LongList;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
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
      where %s
      """;

  private static final String LINES =
      """
      select i.id, i.version, c.number, c.product, i.action, e.no, e.name, d.code, d.name, i.due_on,
        i.status, i.done_on
      """
          + FROM
          + " order by %s limit %d offset %d";

  private static final String KEYS = "select i.id " + FROM + " order by %s";

  private static final String COUNT =
      "select count(*) from (select 1 " + FROM + " limit %d) counted";

  private static final String TOTALS =
      """
      select count(*) filter (where i.status = 'OPEN'),
        count(*) filter (where i.status = 'OPEN' and i.due_on < date '%s'),
        count(*) filter (where i.status = 'REPORTED'),
        count(*) filter (where i.status = 'EFFECTIVE')
      """
          + FROM;

  private static final String TIE_BREAKER = "i.id";
  private static final String SOONEST_FIRST = ImprovementOrder.SOONEST_FIRST.sql(TIE_BREAKER);

  @Inject private ImprovementScope scope;
  @Inject private Organisation organisation;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  Page<ImprovementLine> find(
      ImprovementSearch wanted, Sorting<ImprovementOrder> order, Paging paging, Employee reader) {
    Conditions where = conditions(wanted, reader);
    LongList.Source<ImprovementLine> found =
        new LongList.Source<>(entities, this::count, this::read, this::read);
    return new LongList<>(found, order, TIE_BREAKER, Paging.REACH).page(where, paging);
  }

  List<Long> keys(ImprovementSearch wanted, Sorting<ImprovementOrder> order, Employee reader) {
    Conditions where = conditions(wanted, reader);
    return rows(KEYS.formatted(where.sql(), order.sql(TIE_BREAKER)), where).stream()
        .map(Row::number)
        .toList();
  }

  /** In the order of the keys. */
  List<ImprovementLine> of(List<Long> keys, Employee reader) {
    Conditions where = scope.visibleTo(reader).among(TIE_BREAKER, keys);
    return InOrder.of(keys, read(where, TIE_BREAKER, keys.size(), 0), ImprovementLine::id);
  }

  /** One further than a list can be turned. */
  private long count(Conditions where) {
    return rows(COUNT.formatted(where.sql(), Paging.REACH + 1), where).get(0).number();
  }

  ImprovementTotals totals(ImprovementSearch wanted, Employee reader) {
    Conditions where = conditions(wanted, reader);
    Row sums = rows(TOTALS.formatted(today(), where.sql()), where).get(0);
    return new ImprovementTotals(sums.number(), sums.number(), sums.number(), sums.number());
  }

  /** The line of one that the reader may see. */
  ImprovementLine require(long id, Employee reader) {
    Conditions where = scope.visibleTo(reader).and("i.id = ?", id);
    return read(where, SOONEST_FIRST, 1, 0).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("NO_SUCH_IMPROVEMENT"));
  }

  /** What the employee is to do, the soonest due first. */
  List<ImprovementLine> toBeDoneBy(Employee owner, Paging paging) {
    return read(
        new Conditions().and("i.status = 'OPEN' and i.owner_id = ?", owner.id()),
        SOONEST_FIRST,
        paging.size(),
        paging.offset());
  }

  /** What waits for a superior's verification, the soonest due first. */
  List<ImprovementLine> toBeVerifiedBy(Employee superior, Paging paging) {
    Conditions where =
        new Conditions().and("i.status = 'REPORTED' and i.owner_id <> ?", superior.id());
    if (superior.has(Role.HEAD)) {
      where.and("e.department_id = ?", superior.department().id());
    } else {
      where.and("e.manager_id = ?", superior.id());
    }
    return read(where, SOONEST_FIRST, paging.size(), paging.offset());
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
    } else if (wanted.owner() != null) {
      where.and("e.no = ? or position(? in e.name) > 0", wanted.owner(), wanted.owner());
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

  private List<ImprovementLine> read(Conditions where, String order, int limit, int offset) {
    String sql = LINES.formatted(where.sql(), order, limit, offset);
    return rows(sql, where).stream().map(this::line).toList();
  }

  private List<Row> rows(String sql, Conditions where) {
    return Row.of(where.fill(entities.createNativeQuery(sql)));
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
