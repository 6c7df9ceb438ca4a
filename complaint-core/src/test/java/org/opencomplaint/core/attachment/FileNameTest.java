package org.opencomplaint.core.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "外箱破损.jpg|外箱破损.jpg",
        "../../etc/passwd|passwd",
        "C:\\Users\\王\\收据.pdf|收据.pdf",
        "a:b*c?.txt|abc.txt",
        ".htaccess|htaccess",
        "name. .|name",
        "..|file",
        "/|file"
      })
  void aNameIsKeptWithoutWhatIsUnsafe(String sent, String kept) {
    assertThat(FileName.safe(sent)).isEqualTo(kept);
  }

  @Test
  void nobodyTurnsTheEndOfANameAround() {
    assertThat(FileName.safe("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
    assertThat(FileName.safe("a\r\nSet-Cookie b.txt")).isEqualTo("aSet-Cookie b.txt");
  }

  @Test
  void aLongNameKeepsItsEnd() {
    String kept = FileName.safe("很".repeat(300) + ".pdf");

    assertThat(kept).hasSize(FileName.LONGEST).endsWith("很.pdf");
  }
}
