package org.opencomplaint.ejb.complaint;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.complaint.EarlierComplaints.Earlier;
import org.opencomplaint.ejb.complaint.EarlierComplaints.KnownCustomer;
import org.opencomplaint.ejb.complaint.EarlierComplaints.Typed;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.ejb.sql.Row;

/** Recognises that a customer has complained about the same subject before. */
@ApplicationScoped
class SimilarComplaints {
  private static final Paging LATEST = new Paging(0, 20);
  private static final int SHOWN = 5;

  /** With fewer words and pairs of characters than this everything is like everything. */
  private static final int TERMS_NEEDED = 6;

  private static final String ALIKE =
      """
      with typed as (select distinct term from search_terms(?1)),
           stored as (select c.number, words.term
                        from complaint c
                       cross join lateral (
                         select distinct term
                           from search_terms(concat_ws(' ', c.product, c.facts))) words
                       where c.number = any(string_to_array(?2, ',')))
      select stored.number,
             cast(count(typed.term) * 100
                  / least(count(*), (select count(*) from typed)) as int)
        from stored left join typed on typed.term = stored.term
       where (select count(*) from typed) >= ?3
       group by stored.number
      """;

  /** Who asked for confidentiality is named to nobody who does not work on his complaint. */
  private static final String KNOWN =
      """
      select name, kind, email, address,
             case when phone_normal = any(string_to_array(?1, ',')) then phone2 else phone end
        from customer
       where %s and name is not null and not confidential
       order by id desc limit 1
      """;

  @Inject private ComplaintLines lines;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The how-manieth complaint of this customer, known by the telephones, on this order. */
  int nth(Registration form) {
    return nth(
        SamePhone.of(form.customer().phone(), form.customer().phone2()), form.subject().orderNo());
  }

  private int nth(String phones, String orderNo) {
    if (phones.isEmpty() || orNothing(orderNo).isEmpty()) {
      return 1;
    }
    return 1 + count(sameMatter(phones, orderNo));
  }

  /** Counts anew what is of a customer, known by the telephones, on an order: one was corrected. */
  void recount(String phones, String orderNo) {
    if (phones.isEmpty() || orNothing(orderNo).isEmpty()) {
      return;
    }
    Conditions same = sameMatter(phones, orderNo);
    String sql = "select id from complaint where " + same.sql();
    for (Row row : Row.of(same.fill(entities.createNativeQuery(sql)))) {
      Complaint complaint = entities.find(Complaint.class, row.number());
      complaint.intake().recount(place(complaint));
    }
  }

  private int place(Complaint complaint) {
    Customer customer = complaint.intake().customer();
    Conditions earlier =
        sameMatter(
                SamePhone.of(customer.phone(), customer.phone2()),
                complaint.intake().subject().orderNo())
            .and(
                "(registered_at, id) < (?, ?)",
                Timestamp.from(complaint.intake().registeredAt()),
                complaint.id());
    return 1 + count(earlier);
  }

  private int count(Conditions where) {
    String sql = "select count(*) from complaint where " + where.sql();
    return (int) Row.of(where.fill(entities.createNativeQuery(sql))).get(0).number();
  }

  private static Conditions sameMatter(String phones, String orderNo) {
    return new Conditions()
        .and("order_no = ?", orNothing(orderNo))
        .and(
            "customer_id = any(array(select id from customer where " + SamePhone.CONDITION + "))",
            phones,
            phones);
  }

  /** What this customer, or others on this order, complained about before. */
  EarlierComplaints earlier(Typed typed, Employee viewer) {
    String phones = SamePhone.of(typed.phone(), typed.phone2());
    Conditions sameCustomerOrOrder =
        Complaints.visibleTo(viewer)
            .and(
                "c.order_no = ? or c.customer_id = any(array(select id from customer where "
                    + SamePhone.CONDITION
                    + " or name_key(name) = name_key(?) and not confidential))",
                orNothing(typed.orderNo()),
                phones,
                phones,
                orNothing(typed.name()));
    List<ComplaintLine> latest =
        lines.page(sameCustomerOrOrder, ComplaintOrder.NEWEST_FIRST, LATEST, viewer).items();
    Map<String, Integer> alike = alike(typed.product(), typed.facts(), latest);
    return new EarlierComplaints(
        nth(phones, typed.orderNo()),
        known(phones),
        latest.stream()
            .map(line -> new Earlier(line, alike.getOrDefault(line.number(), 0)))
            .sorted(Comparator.comparing(Earlier::isProbablySame).reversed())
            .limit(SHOWN)
            .toList());
  }

  private KnownCustomer known(String phones) {
    Conditions same = new Conditions().and(SamePhone.CONDITION, phones, phones);
    return Row.of(same.fill(entities.createNativeQuery(KNOWN.formatted(same.sql())))).stream()
        .map(row -> new KnownCustomer(row.text(), row.text(), row.text(), row.text(), row.text()))
        .findFirst()
        .orElse(null);
  }

  /** By number, how much of the shorter description is in the other one too, in percent. */
  Map<String, Integer> alike(String product, String facts, List<ComplaintLine> others) {
    return Row.of(
            entities
                .createNativeQuery(ALIKE)
                .setParameter(1, orNothing(product) + " " + orNothing(facts))
                .setParameter(2, others.stream().map(ComplaintLine::number).collect(joining(",")))
                .setParameter(3, TERMS_NEEDED))
        .stream()
        .collect(toMap(Row::text, row -> (int) row.number()));
  }

  /** Nobody's name or order is the empty text. */
  private static String orNothing(String text) {
    return Text.strip(text);
  }
}
