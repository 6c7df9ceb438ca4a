package org.opencomplaint.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void theTitleIsThePages() {
    assertThat(Markdown.html("# Guide\n\ntext")).isEqualTo("<p>text</p>\n");
  }

  @Test
  void picturesAreThePortals() {
    assertThat(Markdown.html("![a](../../images/guide-hr.png)"))
        .contains("src=\"guide-images/guide-hr.png\"");
  }

  @Test
  void whatIsOnlyInTheRepositoryIsNoLink() {
    assertThat(Markdown.html("[why](../decisions/0009-calendar-changes.md)"))
        .isEqualTo("<p><a>why</a></p>\n");
  }

  @Test
  void nothingInAGuideRuns() {
    assertThat(Markdown.html("<script>x</script>\n\n[a](javascript:x)"))
        .doesNotContain("<script", "javascript");
  }
}
