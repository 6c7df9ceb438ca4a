package org.opencomplaint.ejb.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencomplaint.ejb.usecase.Problem;

class PagingTest {
  @Test
  void theLastPageWithinReachCanBeTurnedTo() {
    assertThat(new Paging(49, 200).offset()).isEqualTo(9_800);
    assertThat(new Paging(9_999, 1).offset()).isEqualTo(9_999);
  }

  @ParameterizedTest
  @CsvSource({"-1, 50", "0, 0", "0, 201", "50, 200", "2147483647, 200"})
  void whatLiesOutsideIsRefused(int page, int size) {
    assertThatThrownBy(() -> new Paging(page, size)).isInstanceOf(Problem.class);
  }

  @Test
  void aListLongerThanTheReachSaysThatThereIsMore() {
    Page<String> page = Page.of(List.of("a"), new Paging(0, 1), Paging.REACH + 1);

    assertThat(page.total()).isEqualTo(Paging.REACH);
    assertThat(page.more()).isTrue();
  }

  @Test
  void aShorterListIsCountedExactly() {
    Page<String> page = Page.of(List.of("a"), new Paging(0, 1), 7);

    assertThat(page.total()).isEqualTo(7);
    assertThat(page.more()).isFalse();
  }
}
