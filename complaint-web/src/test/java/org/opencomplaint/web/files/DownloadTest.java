package org.opencomplaint.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {

  @Test
  void aChineseNameIsKeptAndAnOldProgramGetsAPlainOne() {
    assertThat(named("外箱 破损.jpg", false).disposition())
        .isEqualTo(
            "attachment; filename=\"_____.jpg\";"
                + " filename*=UTF-8''%E5%A4%96%E7%AE%B1%20%E7%A0%B4%E6%8D%9F.jpg");
  }

  @Test
  void aNameCannotEndTheHeaderOrAddAnother() {
    assertThat(named("a\"; x=\r\nSet-Cookie: b", false).disposition())
        .isEqualTo(
            "attachment; filename=\"a___x___Set-Cookie__b\";"
                + " filename*=UTF-8''a%22%3B%20x%3D%0D%0ASet-Cookie%3A%20b");
  }

  @Test
  void onlyWhatMayBeShownIsInline() {
    assertThat(named("a.png", true).disposition()).startsWith("inline;");
  }

  private static Download named(String name, boolean shown) {
    return new Download(name, "image/png", new byte[0], "", shown);
  }
}
