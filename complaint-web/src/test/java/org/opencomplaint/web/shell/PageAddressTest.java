package org.opencomplaint.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAddressTest {
  private static final String PAGE = "/complaint/complaint.xhtml";

  @Test
  void aPageIsOpenedAgainWithItsQuery() {
    assertThat(
            PageAddress.within(
                PAGE, "http://localhost:8080/complaint/complaint.xhtml?number=TS-2026-000123"))
        .isEqualTo(PAGE + "?number=TS-2026-000123");
  }

  @Test
  void anotherPageNeverChoosesWhereToGo() {
    assertThat(PageAddress.within(PAGE, "https://elsewhere.example/evil?x=1")).isEqualTo(PAGE);
    assertThat(PageAddress.within(PAGE, "not an address")).isEqualTo(PAGE);
    assertThat(PageAddress.within(PAGE, null)).isEqualTo(PAGE);
  }
}
