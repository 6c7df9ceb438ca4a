package org.opencomplaint.core.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencomplaint.core.money.Money;

class DeductionTest {

  @Test
  void exampleL1WhatExceedsTheLimitIsCarried() {
    assertThat(deduction("1000.00", "1350.00")).isEqualTo(expected("1000.00", "350.00"));
  }

  @Test
  void exampleL3WithoutALimitLeftAllOfItIsCarried() {
    assertThat(deduction("0.00", "1350.00")).isEqualTo(expected("0.00", "1350.00"));
  }

  @ParameterizedTest
  @CsvSource({"999.99, 999.99, 0.00", "1000.00, 1000.00, 0.00", "1000.01, 1000.00, 0.01"})
  void upToTheLimitEverythingDueIsDeducted(String due, String deducted, String carried) {
    assertThat(deduction("1000.00", due)).isEqualTo(expected(deducted, carried));
  }

  @Test
  void aRefundIsNotLimited() {
    assertThat(deduction("100.00", "-500.00")).isEqualTo(expected("-500.00", "0.00"));
    assertThat(deduction("0.00", "-500.00")).isEqualTo(expected("-500.00", "0.00"));
  }

  @Test
  void whereNothingIsDueNothingIsDeducted() {
    assertThat(deduction("100.00", "0.00")).isEqualTo(expected("0.00", "0.00"));
  }

  @Test
  void aLimitIsNeverNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> deduction("-0.01", "5.00"));
  }

  private static Deduction deduction(String limit, String due) {
    return Deduction.of(Money.of(limit), Money.of(due));
  }

  private static Deduction expected(String deducted, String carried) {
    return new Deduction(Money.of(deducted), Money.of(carried));
  }
}
