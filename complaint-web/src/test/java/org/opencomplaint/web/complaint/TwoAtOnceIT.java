package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.RestClient;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TwoAtOnceIT {
  @ArquillianResource private URL portal;

  @RepeatedTest(3)
  void ofActionsTakenAtOnceOneSucceedsAndTheOthersAreTold() {
    Story story = Story.registered(portal);

    List<Integer> statuses =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> story.tries("officer", "accept", Story.ACCEPT).status())
            .toList();

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses).allMatch(status -> List.of(200, 409, 412).contains(status));
    assertThat(new RestClient(portal, "auditor").get(story.path() + "/trail").body().at("/events"))
        .hasSize(2);
  }

  @Test
  void complaintsRegisteredAtOnceHaveNumbersOfTheirOwn() {
    RestClient clerk = new RestClient(portal, "clerk");

    List<String> numbers =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> clerk.post("/complaints", Story.registration("手机")).text("/number"))
            .toList();

    assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.startsWith("TS-"));
  }
}
