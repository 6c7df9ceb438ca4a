package org.opencomplaint.ejb.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.ejb.paging.Sorting;
import org.opencomplaint.ejb.usecase.Problem;

class ComplaintOrderTest {
  @Test
  void withoutAWishTheNewestComeFirst() {
    assertThat(ComplaintOrder.parse(null)).isEqualTo(ComplaintOrder.NEWEST_FIRST);
    assertThat(ComplaintOrder.parse("")).isEqualTo(ComplaintOrder.NEWEST_FIRST);
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyIsReadInBothDirections(ComplaintOrder key) {
    assertThat(ComplaintOrder.parse(key.code()).keys()).containsExactly(by(key, false));
    assertThat(ComplaintOrder.parse(key.code() + ",asc").keys()).containsExactly(by(key, false));
    assertThat(ComplaintOrder.parse(key.code() + ",desc").keys()).containsExactly(by(key, true));
  }

  @Test
  void severalKeysAreReadInTheirOrder() {
    Sorting<ComplaintOrder> order = ComplaintOrder.parse("severity,desc,dueAt,number,asc");

    assertThat(order.keys())
        .containsExactly(
            by(ComplaintOrder.SEVERITY, true),
            by(ComplaintOrder.DUE_AT, false),
            by(ComplaintOrder.NUMBER, false));
    assertThat(ComplaintOrder.parse(order.text())).isEqualTo(order);
  }

  private static Sorting.By<ComplaintOrder> by(ComplaintOrder key, boolean descending) {
    return new Sorting.By<>(key, descending);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts",
        "number,down",
        "number,asc,desc,number",
        "c.id; drop table complaint",
        ",desc",
        "number,stage,severity,dueAt"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> ComplaintOrder.parse(text)).isInstanceOf(Problem.class);
  }

  @Test
  void whatIsChosenComesFirstThenTurnsRoundThenGoes() {
    Sorting<ComplaintOrder> newest = ComplaintOrder.NEWEST_FIRST;

    assertThat(newest.chosen(ComplaintOrder.STAGE).text()).isEqualTo("stage,registeredAt,desc");
    assertThat(ComplaintOrder.parse("stage,number").chosen(ComplaintOrder.STAGE).text())
        .isEqualTo("stage,desc,number");
    assertThat(ComplaintOrder.parse("stage,desc,number").chosen(ComplaintOrder.STAGE).text())
        .isEqualTo("number");
    assertThat(ComplaintOrder.parse("stage,number,dueAt").chosen(ComplaintOrder.HOLDER).text())
        .isEqualTo("holder,stage,number");
  }

  @Test
  void graverComplaintsAreNotOrderedByTheirLetters() {
    assertThat(ComplaintOrder.parse("severity").sql("c.id"))
        .isEqualTo(
            "case c.severity when 'GENERAL' then 0 when 'URGENT' then 1 when 'MAJOR' then 2 end,"
                + " c.id");
  }

  @Test
  void whatIsNotDueComesLastInBothDirections() {
    assertThat(ComplaintOrder.parse("dueAt").sql("c.id")).isEqualTo("c.due_at, c.id");
    assertThat(ComplaintOrder.parse("dueAt,desc").sql("c.id"))
        .isEqualTo("c.due_at desc nulls last, c.id desc");
  }
}
