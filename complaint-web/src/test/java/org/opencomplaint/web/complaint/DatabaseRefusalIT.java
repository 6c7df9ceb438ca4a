package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** What the database holds even if the code is wrong, and what is told of it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DatabaseRefusalIT {
  @ArquillianResource private URL portal;

  @Test
  void theDatabaseHasTheSameNotionOfBlank() {
    String blanks =
        IntStream.rangeClosed(1, Character.MAX_VALUE)
            .filter(c -> Text.isBlank(Character.toString(c)))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));

    assertThat(
            PortalDatabase.number(
                "select count(*) from generate_series(1, 65535) c"
                    + " where c not between 55296 and 57343 and is_blank(chr(c)) <> (c in ("
                    + blanks
                    + "))"))
        .isZero();
    assertThat(PortalDatabase.number("select count(*) where not is_blank('') or is_blank('字 ')"))
        .isZero();
  }

  @Test
  void whatTheDatabaseRefusesIsNotQuotedInTheLog() throws Exception {
    PortalDatabase.execute(
        "alter table complaint add constraint planted check (product <> '机密冰箱') not valid");
    try {
      Answer answer =
          new RestClient(portal, "clerk").post("/complaints", Story.registration("机密冰箱"));

      assertThat(answer.status()).isEqualTo(500);
      assertThat(log()).contains("\"planted\"").doesNotContain("机密冰箱", "Failing row");
    } finally {
      PortalDatabase.execute("alter table complaint drop constraint planted");
    }
  }

  private static String log() throws IOException {
    StringBuilder log = new StringBuilder();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("target"), "server.log*[0-9]")) {
      for (Path file : files) {
        log.append(Files.readString(file));
      }
    }
    return log.toString();
  }
}
