package org.opencomplaint.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableAddressTest {
  record Search(YearMonth month, String name) {}

  private static TableAddress<Search> address(Set<String> fixed) {
    return new TableAddress<>(
        "payroll.xhtml",
        Search.class,
        fixed,
        Map.of("month", "2026-11", "name", "a&b", "sort", "name")::get);
  }

  @Test
  void whatSaysWhichTableItIsStaysWhenEverythingElseIsCleared() {
    TableAddress<Search> address = address(Set.of("month"));

    assertThat(address.getTarget()).isEqualTo("payroll.xhtml?month=2026-11");
    assertThat(address.everything()).isEqualTo(new Search(YearMonth.of(2026, 11), null));
    assertThat(address.without("name")).isEqualTo("payroll.xhtml?month=2026-11&sort=name");
  }

  @Test
  void otherTablesAreClearedWhole() {
    TableAddress<Search> address = address(Set.of());

    assertThat(address.getTarget()).isEqualTo("payroll.xhtml");
    assertThat(address.everything()).isEqualTo(new Search(null, null));
  }
}
