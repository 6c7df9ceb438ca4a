package org.opencomplaint.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeColoursTest {

  @Test
  void theThemesColoursBecomeOurs() {
    assertThat(ThemeColours.recolour("a{color:#495057;border:1px solid #DEE2E6}"))
        .isEqualTo("a{color:var(--text);border:1px solid var(--line)}");
  }

  @Test
  void whiteIsASurfaceUnlessItIsWritten() {
    assertThat(ThemeColours.recolour("a{background:#fff;color:#fff}b{background-color:#ffffff}"))
        .isEqualTo(
            "a{background:var(--surface);color:var(--on-accent)}b{background-color:var(--surface)}");
  }

  @Test
  void coloursWeHaveNoneForStay() {
    assertThat(ThemeColours.recolour("a{color:#e91e63}")).isEqualTo("a{color:#e91e63}");
  }
}
