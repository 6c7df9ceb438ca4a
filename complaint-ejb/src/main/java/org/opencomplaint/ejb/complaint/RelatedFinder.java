package org.opencomplaint.ejb.complaint;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.Intake;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.complaint.RelatedComplaints.History;
import org.opencomplaint.ejb.complaint.RelatedComplaints.Similar;
import org.opencomplaint.ejb.complaint.RelatedComplaints.Why;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;

/** Finds what stands beside a complaint: each question is one look into an index. */
@ApplicationScoped
class RelatedFinder {
  private static final int SHOWN = 5;

  /** Of each kind, before their words are compared: that takes its time where facts are long. */
  private static final int LOOKED_AT = 5;

  /** With how many of them the customer was satisfied at the end, and with how many not. */
  private static final String SATISFACTION =
      """
      select count(*) filter (where f.satisfied), count(*) filter (where not f.satisfied)
      from (select c.id from complaint c where %s limit %d) c
      join lateral (select satisfied from feedback
                     where complaint_id = c.id and satisfied is not null
                     order by position desc limit 1) f on true
      """;

  @Inject private ComplaintLines lines;
  @Inject private SimilarComplaints words;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  RelatedComplaints of(Complaint complaint, Employee viewer) {
    History history = history(complaint, viewer);
    return new RelatedComplaints(history, similar(complaint, viewer));
  }

  private History history(Complaint complaint, Employee viewer) {
    if (!SameCustomer.isKnown(complaint, viewer)) {
      return null;
    }
    Conditions where = SameCustomer.narrow(others(complaint, viewer), complaint, viewer);
    Page<ComplaintLine> latest =
        lines.page(where, ComplaintOrder.NEWEST_FIRST, new Paging(0, SHOWN), viewer);
    String sql = SATISFACTION.formatted(where.sql(), Paging.REACH);
    Row satisfaction = Row.of(where.fill(entities.createNativeQuery(sql))).get(0);
    return new History(
        latest.total(), satisfaction.number(), satisfaction.number(), latest.items());
  }

  private List<Similar> similar(Complaint complaint, Employee viewer) {
    Intake intake = complaint.intake();
    List<Found> found = new ArrayList<>();
    add(found, Why.ORDER, "c.order_no = ?", intake.subject().orderNo(), complaint, viewer);
    add(found, Why.BATCH, "c.batch = ?", intake.subject().batch(), complaint, viewer);
    add(found, Why.PRODUCT, "c.product = ?", intake.subject().product(), complaint, viewer);
    Map<String, Integer> alike =
        words.alike(
            intake.subject().product(), intake.facts(), found.stream().map(Found::line).toList());
    return found.stream()
        .map(one -> new Similar(one.line(), one.why(), alike.getOrDefault(one.line().number(), 0)))
        .sorted(comparing(Similar::why).thenComparing(Similar::alike, (a, b) -> b - a))
        .limit(SHOWN)
        .toList();
  }

  private record Found(ComplaintLine line, Why why) {}

  private void add(
      List<Found> found, Why why, String condition, String value, Complaint to, Employee viewer) {
    if (Text.isBlank(value)) {
      return;
    }
    Set<String> known = found.stream().map(one -> one.line().number()).collect(Collectors.toSet());
    Conditions where = others(to, viewer).and(condition, value);
    lines.first(LOOKED_AT, where, ComplaintOrder.NEWEST_FIRST, viewer).stream()
        .filter(line -> !known.contains(line.number()))
        .forEach(line -> found.add(new Found(line, why)));
  }

  private static Conditions others(Complaint complaint, Employee viewer) {
    return Complaints.visibleTo(viewer).and("c.id <> ?", complaint.id());
  }
}
