package org.opencomplaint.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BrowserIT {

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  @Test
  void aBrowserShowsThePortalInChinese() {
    browser.page().navigate(portal.toString());

    assertThat(browser.page().title()).contains("投诉");
  }

  @Test
  void theClockCanBeMovedFromOutside() {
    var clock = new PortalClock(portal);
    try {
      Instant moved = clock.moveTo(OffsetDateTime.parse("2026-09-24T16:30:00+08:00"));
      assertThat(moved).isAfterOrEqualTo("2026-09-24T08:30:00Z");
      assertThat(clock.moveBy(Duration.ofHours(4))).isAfter(moved.plus(Duration.ofHours(4)));
    } finally {
      clock.reset();
    }
  }
}
