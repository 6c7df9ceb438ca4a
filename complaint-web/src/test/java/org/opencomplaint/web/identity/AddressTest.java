package org.opencomplaint.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.xhtml",
        "/complaint.xhtml?number=TS-2026-000123",
        "/complaints.xhtml?q=%E9%80%80%E8%B4%A7&stage=VALIDITY",
        "/public/survey.xhtml"
      })
  void aPageOfThePortalIsComeBackTo(String page) {
    assertThat(Address.of(page).value()).isEqualTo(page);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://evil.example/index.xhtml",
        "//evil.example/index.xhtml",
        "/\\evil.example/index.xhtml",
        "\\\\evil.example",
        "/../other/index.xhtml",
        "/%2e%2e/other/index.xhtml",
        "javascript:alert(1)",
        "/index.xhtml\r\nSet-Cookie: a=b",
        "/index.xhtml#@evil.example",
        "/api/v1/complaints",
        "/login.xhtml?back=/index.xhtml",
        "index.xhtml"
      })
  void anythingElseLeadsToTheFirstPage(String candidate) {
    assertThat(Address.of(candidate).value()).isEqualTo("/index.xhtml");
  }

  @Test
  void theSignInPageCarriesTheWholeWayBack() {
    assertThat(Address.of("/complaints.xhtml?q=a&stage=VALIDITY").login(false))
        .isEqualTo("/login.xhtml?back=%2Fcomplaints.xhtml%3Fq%3Da%26stage%3DVALIDITY");
  }
}
