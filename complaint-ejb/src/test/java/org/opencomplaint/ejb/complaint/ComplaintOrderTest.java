package org.opencomplaint.ejb.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.ejb.usecase.Problem;

class ComplaintOrderTest {
  @Test
  void withoutAWishTheNewestComeFirst() {
    assertThat(ComplaintOrder.parse(null)).isEqualTo(ComplaintOrder.NEWEST_FIRST);
    assertThat(ComplaintOrder.parse("")).isEqualTo(ComplaintOrder.NEWEST_FIRST);
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyIsReadInBothDirections(ComplaintOrder.Key key) {
    assertThat(ComplaintOrder.parse(key.code())).isEqualTo(new ComplaintOrder(key, false));
    assertThat(ComplaintOrder.parse(key.code() + ",asc")).isEqualTo(new ComplaintOrder(key, false));
    assertThat(ComplaintOrder.parse(key.code() + ",desc")).isEqualTo(new ComplaintOrder(key, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"facts", "number,down", "number,asc,desc", "c.id; drop table complaint", ",desc"})
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> ComplaintOrder.parse(text)).isInstanceOf(Problem.class);
  }

  @Test
  void graverComplaintsAreNotOrderedByTheirLetters() {
    assertThat(ComplaintOrder.parse("severity").sql())
        .isEqualTo(
            "case c.severity when 'GENERAL' then 0 when 'URGENT' then 1 when 'MAJOR' then 2 end,"
                + " c.id");
  }

  @Test
  void whatIsNotDueComesLastInBothDirections() {
    assertThat(ComplaintOrder.parse("dueAt").sql()).isEqualTo("c.due_at, c.id");
    assertThat(ComplaintOrder.parse("dueAt,desc").sql())
        .isEqualTo("c.due_at desc nulls last, c.id desc");
  }
}
