package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RepeatedRequestIT {
  private static final String HEADER = "Idempotency-Key";
  private static final String FORM = Story.registration("空调");

  @ArquillianResource private URL portal;

  private RestClient clerk;
  private String key;

  @BeforeEach
  void signIn() {
    clerk = new RestClient(portal, "clerk");
    key = UUID.randomUUID().toString();
  }

  @Test
  void theSameRequestIsAnsweredTheSameAndDoneOnce() {
    Answer first = clerk.post("/complaints", FORM, HEADER, key);
    long rows = PortalDatabase.rows();
    Answer second = clerk.post("/complaints", FORM, HEADER, key);

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(PortalDatabase.rows()).isEqualTo(rows);
  }

  @Test
  void anotherRequestWithTheKeyIsRefused() {
    clerk.post("/complaints", FORM, HEADER, key);
    long rows = PortalDatabase.rows();

    Answer other = clerk.post("/complaints", Story.registration("电视"), HEADER, key);

    assertThat(other.status()).isEqualTo(409);
    assertThat(PortalDatabase.rows()).isEqualTo(rows);
  }

  @Test
  void somebodyElseMayHaveTheSameKey() {
    Story story = Story.registered(portal);
    clerk.post("/complaints", FORM, HEADER, key);

    assertThat(story.tries("officer", "accept", Story.ACCEPT, HEADER, key).status()).isEqualTo(200);
  }

  @Test
  void anActionIsTakenOnceThoughTheStageHasBeenLeft() {
    Story story = Story.registered(portal);
    Answer first = story.tries("officer", "accept", Story.ACCEPT, HEADER, key, "If-Match", "\"1\"");
    Answer second =
        story.tries("officer", "accept", Story.ACCEPT, HEADER, key, "If-Match", "\"1\"");

    assertThat(first.status()).isEqualTo(200);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void aRefusedRequestMayBeSentAgain() {
    Story story = Story.registered(portal);
    assertThat(story.tries("officer", "assign", Story.ASSIGN, HEADER, key).status()).isEqualTo(409);
    story.does("officer", "accept", Story.ACCEPT);

    assertThat(story.tries("officer", "assign", Story.ASSIGN, HEADER, key).status()).isEqualTo(200);
  }

  @Test
  void manyAtOnceRegisterOneComplaint() {
    List<Answer> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(attempt -> clerk.post("/complaints", FORM, HEADER, key))
            .toList();

    assertThat(answers).allMatch(answer -> answer.status() == 201);
    assertThat(answers.stream().map(answer -> answer.text("/number")).distinct()).hasSize(1);
  }

  @Test
  void aKeyThatIsTooLongIsRefused() {
    Answer answer = clerk.post("/complaints", FORM, HEADER, "k".repeat(101));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/errors/0/field")).isEqualTo(HEADER);
  }

  @Test
  void withoutAKeyEveryRequestCounts() {
    assertThat(clerk.post("/complaints", FORM).text("/number"))
        .isNotEqualTo(clerk.post("/complaints", FORM).text("/number"));
  }
}
