package org.opencomplaint.ejb.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

  @Test
  void aFileIsWhatItsContentSaysWhateverItIsCalled() {
    assertThat(FileTypes.accepted("外箱.png", PNG)).contains("image/png");
    assertThat(FileTypes.accepted("外箱.pdf", PNG)).contains("image/png");
    assertThat(FileTypes.accepted("收据.pdf", "%PDF-1.7\n".getBytes(UTF_8)))
        .contains("application/pdf");
    assertThat(FileTypes.accepted("说明.txt", "当天由他人代班".getBytes(UTF_8))).contains("text/plain");
  }

  @Test
  void officeDocumentsAreToldApartFromOtherArchives() throws IOException {
    byte[] archive = archive();

    assertThat(FileTypes.accepted("合同.docx", archive).orElse("")).contains("wordprocessingml");
    assertThat(FileTypes.accepted("合同.docm", archive)).isEmpty();
    assertThat(FileTypes.accepted("合同.zip", archive)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, <html><script>alert(1)</script></html>",
    "a.png, <html><script>alert(1)</script></html>",
    "a.txt, <!DOCTYPE html><p>x</p>",
    "a.svg, <svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
    "a.jpg, <svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
    "a.html, 只是文字",
    "a.js, alert(1)",
    "a.sh, #!/bin/sh",
    "a.pdf, MZ\u0090\u0000"
  })
  void whatWouldRunIsNotAccepted(String name, String content) {
    assertThat(FileTypes.accepted(name, content.getBytes(UTF_8))).isEmpty();
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
