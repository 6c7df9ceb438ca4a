package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.complaint.ComplaintOrder;
import org.opencomplaint.ejb.paging.LongList;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.sql.Conditions;
import org.opencomplaint.web.testing.SampleCases;

/** A list that is read part by part comes in the order in which it would come whole. */
@ExtendWith(ArquillianExtension.class)
class LongListIT {
  private static final String LISTED =
      """
      select c.id from complaint c left join category k on k.id = c.category_id
        left join employee h on h.id = c.holder_id left join department d on d.id = c.lead_department_id
       where %s order by %s limit %d offset %d
      """;

  /** More than this is divided, however few there are. */
  private static final int REACH = 2;

  private static final int LISTED_AT_MOST = 40;

  @Inject private SampleCases cases;
  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** In one transaction, so that it sees the same whatever else goes on. */
  @BeforeEach
  void someComplaints() throws Exception {
    for (Severity severity : Severity.values()) {
      cases.registered(severity);
      cases.registered(severity);
    }
    cases.close(cases.served("100.00", cases.hire("1000.00")));
    transaction.begin();
    entities.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
  }

  @AfterEach
  void end() throws Exception {
    transaction.rollback();
  }

  @Test
  void eachQueryIsPlannedForTheValuesItIsAskedFor() {
    assertThat(entities.createNativeQuery("show plan_cache_mode").getSingleResult())
        .isEqualTo("force_custom_plan");
  }

  @Test
  void everyOrderIsTheSamePartByPart() {
    for (ComplaintOrder key : ComplaintOrder.values()) {
      for (String order :
          List.of(
              key.code(),
              key.code() + ",desc",
              key.code() + (key == ComplaintOrder.REGISTERED_AT ? "" : ",registeredAt") + ",desc",
              (key == ComplaintOrder.SEVERITY ? "stage," : "severity,desc,") + key.code())) {
        Sorting<ComplaintOrder> sorting = Sorting.parse(order, ComplaintOrder.class);
        List<Long> whole = read(new Conditions(), sorting.sql("c.id"), LISTED_AT_MOST, 0);
        assertThat(pages(sorting)).as(order).isEqualTo(whole);
      }
    }
  }

  private List<Long> pages(Sorting<ComplaintOrder> sorting) {
    LongList.Source<Long> source =
        new LongList.Source<>(entities, this::count, this::read, this::read);
    LongList<ComplaintOrder, Long> list = new LongList<>(source, sorting, "c.id", REACH);
    int size = LISTED_AT_MOST / 4;
    List<Long> all = new ArrayList<>();
    for (int page = 0; page < 4; page++) {
      all.addAll(list.page(new Conditions(), new Paging(page, size)).items());
    }
    return all;
  }

  private long count(Conditions where) {
    String sql = "select count(*) from complaint c where " + where.sql();
    return ((Number) where.fill(entities.createNativeQuery(sql)).getSingleResult()).longValue();
  }

  @SuppressWarnings("unchecked")
  private List<Long> read(Conditions where, String order, int limit, int offset) {
    String sql = LISTED.formatted(where.sql(), order, limit, offset);
    return where.fill(entities.createNativeQuery(sql)).getResultList();
  }
}
