package org.opencomplaint.ejb.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtOnceTest {
  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "55P03", "23505"})
  void whatMeansThatSomebodyElseWasAtItIsFoundBehindOtherFailures(String state) {
    SQLException cause = new SQLException("refused", state);
    assertThat(AtOnce.isBehind(new IllegalStateException(new PersistenceException(cause))))
        .isTrue();
  }

  @Test
  void aVersionThatHasChangedIsOne() {
    assertThat(AtOnce.isBehind(new IllegalStateException(new OptimisticLockException()))).isTrue();
  }

  @Test
  void whatIsReallyWrongIsNot() {
    SQLException check = new SQLException("violates check constraint", "23514");
    assertThat(AtOnce.isBehind(new PersistenceException(check))).isFalse();
    assertThat(AtOnce.isBehind(new NullPointerException())).isFalse();
  }
}
