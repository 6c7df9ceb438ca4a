package org.opencomplaint.ejb.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.category.Category.Tree;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;
import org.opencomplaint.core.pinyin.Pinyin;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.paging.InOrder;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.usecase.Problem;

/** Turns what somebody looks for into a query, among the complaints he may see. */
@ApplicationScoped
class ComplaintFinder {
  private static final String LAST_CAUSE =
      "(select f.root_cause_id from findings f where f.complaint_id = c.id"
          + " order by f.position desc limit 1)";

  @Inject private ComplaintLines lines;
  @Inject private Complaints complaints;
  @Inject private Organisation organisation;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  Page<ComplaintLine> find(
      ComplaintSearch wanted, Sorting<ComplaintOrder> order, Paging paging, Employee viewer) {
    return lines.page(conditions(wanted, viewer), order, paging, viewer);
  }

  List<String> numbers(ComplaintSearch wanted, Sorting<ComplaintOrder> order, Employee viewer) {
    return lines.numbers(conditions(wanted, viewer), order);
  }

  ComplaintTotals totals(ComplaintSearch wanted, Employee viewer) {
    return lines.totals(conditions(wanted, viewer));
  }

  /** Those of the numbers that the viewer may see, as they stand in the list. */
  List<ComplaintLine> lines(List<String> numbers, Employee viewer) {
    Conditions where = Complaints.visibleTo(viewer).among("c.number", numbers);
    return InOrder.of(
        numbers,
        lines.first(numbers.size(), where, ComplaintOrder.NEWEST_FIRST, viewer),
        ComplaintLine::number);
  }

  Conditions conditions(ComplaintSearch wanted, Employee viewer) {
    Conditions where = Complaints.visibleTo(viewer);
    TypedWords.anywhere(wanted.q(), viewer, where);
    equal("c.stage", wanted.stage(), where);
    equal("c.severity", wanted.severity(), where);
    equal("c.channel", wanted.channel(), where);
    equal("c.outcome", wanted.outcome(), where);
    node("category", Tree.COMPLAINT, "c.category_id", wanted.category(), where);
    itself(wanted.category(), wanted.categoryItself(), where);
    department(wanted.department(), where);
    holder(wanted.holder(), viewer, where);
    between("c.registered_at", wanted.from(), wanted.to(), where);
    between("c.closed_at", wanted.closedFrom(), wanted.closedTo(), where);
    TypedWords.in("c.product", wanted.product(), where);
    TypedWords.in("c.order_no", wanted.orderNo(), where);
    TypedWords.ofCustomer(wanted.customer(), viewer, where);
    overdue(wanted.overdue(), where);
    open(wanted.open(), where);
    Long holder = given(wanted.heldBy()) ? employee(wanted.heldBy()) : null;
    heldBy(holder, wanted.from(), where);
    StepConditions steps = new StepConditions(where, holder, Timestamp.from(clock.instant()));
    steps.late(wanted.late());
    steps.inTime(wanted.inTime());
    passed(wanted.passed(), where);
    refusedBy(wanted.refusedBy(), where);
    trait(wanted.trait(), where);
    node("cause", Tree.ROOT_CAUSE, LAST_CAUSE, wanted.cause(), where);
    customerOf(wanted.customerOf(), viewer, where);
    return where;
  }

  private static void equal(String column, Enum<?> value, Conditions where) {
    if (value != null) {
      where.and(column + " = ?", value.name());
    }
  }

  /** A node of one of the category trees, with all below it. */
  private void node(String field, Tree tree, String column, String code, Conditions where) {
    if (given(code)) {
      List<?> ids =
          entities
              .createNativeQuery(
                  "select k.id from category k left join category top on top.id = k.parent_id"
                      + " where k.tree = ?1 and ?2 in (k.code, top.code)")
              .setParameter(1, tree.name())
              .setParameter(2, code)
              .getResultList();
      if (ids.isEmpty()) {
        throw unknown(field);
      }
      where.among(column, ids);
    }
  }

  private static void itself(String category, Boolean only, Conditions where) {
    if (given(category) && Boolean.TRUE.equals(only)) {
      where.and(
          "c.category_id = (select id from category where tree = ? and code = ?)",
          Tree.COMPLAINT.name(),
          category);
    }
  }

  private void department(String codeOrName, Conditions where) {
    if (given(codeOrName)) {
      Long id = organisation.department(codeOrName).orElseThrow(() -> unknown("department")).id();
      CoHandling.or("c.lead_department_id = ?", id, where, id);
    }
  }

  private void holder(String noOrUsername, Employee viewer, Conditions where) {
    if (given(noOrUsername)) {
      List<?> ids =
          noOrUsername.equals("me")
              ? List.of(viewer.id())
              : organisation
                  .employee(noOrUsername)
                  .<List<?>>map(one -> List.of(one.id()))
                  .orElseGet(() -> named(noOrUsername));
      where.among("c.holder_id", ids).and("c.stage <> 'CLOSED'");
    }
  }

  private void between(String moment, LocalDate from, LocalDate to, Conditions where) {
    if (from != null) {
      where.and(moment + " >= ?", startOf(from));
    }
    if (to != null) {
      where.and(moment + " < ?", startOf(to.plusDays(1)));
    }
  }

  private List<?> named(String part) {
    List<?> ids =
        entities
            .createNativeQuery(
                "select id from employee where position(name_key(?1) in name_key(name)) > 0"
                    + " or ?2 <> '' and pinyin ~ ?2")
            .setParameter(1, part)
            .setParameter(2, Pinyin.pattern(part).orElse(""))
            .getResultList();
    if (ids.isEmpty()) {
      throw unknown("holder");
    }
    return ids;
  }

  private Timestamp startOf(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
  }

  private void overdue(Boolean overdue, Conditions where) {
    if (overdue != null) {
      String late = "c.stage <> 'CLOSED' and c.due_at < ?";
      where.and(overdue ? late : "not (" + late + ")", Timestamp.from(clock.instant()));
    }
  }

  private static void open(Boolean open, Conditions where) {
    if (open != null) {
      where.and(open ? "c.stage <> 'CLOSED'" : "c.stage = 'CLOSED'");
    }
  }

  /** Nobody holds a complaint before it is registered: so an index finds what he held since. */
  private void heldBy(Long holder, LocalDate registeredFrom, Conditions where) {
    if (holder != null) {
      where.and(
          "c.id in (select v.complaint_id from holding h join stage_visit v on v.id = h.visit_id"
              + " where h.employee_id = ? and h.from_at >= ?)",
          holder,
          registeredFrom == null ? Timestamp.from(Instant.EPOCH) : startOf(registeredFrom));
    }
  }

  private Long employee(String noOrUsername) {
    return organisation.employee(noOrUsername).orElseThrow(() -> unknown("heldBy")).id();
  }

  private static void passed(Stage stage, Conditions where) {
    if (stage != null) {
      where.and(
          "exists (select 1 from stage_visit v where v.complaint_id = c.id and v.stage = ?"
              + " and v.left_at is not null and v.skipped_why is null)",
          stage.name());
    }
  }

  private void refusedBy(String codeOrName, Conditions where) {
    if (given(codeOrName)) {
      where.and(
          "c.id in (select a.complaint_id from assignment a"
              + " where a.refused_at is not null and a.department_id = ?)",
          organisation.department(codeOrName).orElseThrow(() -> unknown("refusedBy")).id());
    }
  }

  private void trait(Trait trait, Conditions where) {
    if (trait != null && trait.dependsOnTheTime()) {
      where.and(trait.condition(), Timestamp.from(clock.instant()));
    } else if (trait != null) {
      where.and(trait.condition());
    }
  }

  private void customerOf(String number, Employee viewer, Conditions where) {
    if (given(number)) {
      Complaint complaint =
          complaints
              .find(number)
              .filter(found -> SameCustomer.isKnown(found, viewer))
              .orElseThrow(() -> unknown("customerOf"));
      SameCustomer.narrow(where, complaint, viewer);
    }
  }

  private static boolean given(String text) {
    return !Text.isBlank(text);
  }

  private static Problem unknown(String field) {
    return Problem.invalid(field, "UNKNOWN");
  }
}
