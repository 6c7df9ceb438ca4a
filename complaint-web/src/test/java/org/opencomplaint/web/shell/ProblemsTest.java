package org.opencomplaint.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void theIdOfAnInputFollowsThePathOfItsField() {
    assertThat(Problems.id("reason")).isEqualTo("reason");
    assertThat(Problems.id("customer.phone")).isEqualTo("customer-phone");
    assertThat(Problems.id("remedies[0].basis")).isEqualTo("remedies:0:basis");
    assertThat(Problems.id("findings.lossLines[12].unitCost"))
        .isEqualTo("findings-lossLines:12:unitCost");
    assertThat(Problems.id("coHandling[1].<list element>")).isEqualTo("coHandling:1");
  }
}
