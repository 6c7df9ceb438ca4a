package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TwoAtOnceIT {
  private static final String WITHDRAW = "{\"reason\": \"客户撤诉\"}";
  private static final String REJECT =
      "{\"reasonCode\": \"NO_FAULT\", \"reason\": \"查无此事\", \"reply\": \"您好\"}";
  private static final int WALKERS = 6;
  private static final int STEPS = 40;

  @ArquillianResource private URL portal;

  @RepeatedTest(3)
  void ofActionsTakenAtOnceOneSucceedsAndTheOthersAreTold() {
    Story story = Story.registered(portal);

    assertOneSucceeds(20, () -> story.tries("officer", "accept", Story.ACCEPT));

    assertThat(new RestClient(portal, "auditor").get(story.path() + "/trail").body().at("/events"))
        .hasSize(2);
  }

  @Test
  void complaintsRegisteredAtOnceHaveNumbersOfTheirOwnAndAreCounted() {
    RestClient clerk = new RestClient(portal, "clerk");
    String registration = Story.registration("手机").replace("SO-1", "SO-" + System.nanoTime());

    List<Answer> registered =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> clerk.post("/complaints", registration))
            .toList();

    List<String> numbers = registered.stream().map(answer -> answer.text("/number")).toList();
    assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.startsWith("TS-"));
    assertThat(
            numbers.stream().map(number -> clerk.get("/complaints/" + number).text("/intake/nth")))
        .doesNotHaveDuplicates();
  }

  @RepeatedTest(3)
  void ofTwentyApprovalsOneSucceedsAndTheOthersAreTold() {
    Story story = Story.investigated(portal).does("handler", "propose", Story.PROPOSAL);

    assertOneSucceeds(20, () -> story.tries("head", "approve", "{}"));
  }

  @Test
  void ofTwentyApprovalsByADelegateOneSucceedsAndTheOthersAreTold() {
    RestClient head = new RestClient(portal, "head");
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    Answer delegated =
        head.post(
            "/me/delegations",
            "{\"delegate\": \"handler2\", \"limit\": \"1000.00\", \"from\": \"%s\", \"to\": \"%s\"}"
                .formatted(today, today.plusDays(1)));
    assertThat(delegated.status()).as("%s", delegated.body()).isEqualTo(204);
    try {
      Story story = Story.investigated(portal).does("handler", "propose", Story.PROPOSAL);

      assertOneSucceeds(20, () -> story.tries("handler2", "approve", "{}"));
    } finally {
      String id = head.get("/me/delegations").text("/0/id");
      head.send(head.request("/me/delegations/" + id).DELETE());
    }
  }

  @RepeatedTest(3)
  void ofTwoMergedIntoEachOtherOneIsLeft() {
    Story one = Story.registered(portal);
    Story other = Story.registered(portal);

    atOnce(
        () -> one.tries("officer", "merge", into(other)),
        () -> other.tries("manager", "merge", into(one)));

    assertOneIsOpen(one, other);
  }

  @RepeatedTest(3)
  void whatIsMergedWhileTheOtherIsRejectedOrWithdrawnIsNotLost() {
    Story one = Story.registered(portal);
    Story other = Story.registered(portal);

    atOnce(
        () -> one.tries("officer", "merge", into(other)),
        () -> other.tries("officer", "reject", REJECT));
    assertOneIsOpen(one, other);

    Story third = Story.registered(portal);
    Story open = one.file().at("/stage").asText().equals("CLOSED") ? other : one;
    atOnce(
        () -> open.tries("manager", "merge", into(third)),
        () -> third.tries("clerk", "withdraw", WITHDRAW));
    assertOneIsOpen(open, third);
  }

  /** Everybody merges, ends and reopens what the others are at. */
  @Test
  void whateverManyDoAtOnceNothingIsLost() {
    List<Story> stories = Stream.generate(() -> Story.registered(portal)).limit(6).toList();

    List<Integer> statuses =
        IntStream.range(0, WALKERS)
            .parallel()
            .boxed()
            .flatMap(seed -> walk(stories, new Random(seed)))
            .toList();

    assertThat(statuses)
        .contains(200, 409)
        .allMatch(status -> List.of(200, 403, 409, 412, 422).contains(status));
    String all =
        String.join(", ", stories.stream().map(story -> "'" + story.number() + "'").toList());
    assertThat(
            PortalDatabase.number(
                "select count(*) from complaint c where c.number in (%s) and (c.stage <> 'CLOSED')"
                        .formatted(all)
                    + " <> (select count(*) = 1 from stage_visit v join holding h on h.visit_id = v.id"
                    + " where v.complaint_id = c.id and v.left_at is null and h.to_at is null"
                    + " and h.employee_id = c.holder_id)"))
        .as("open complaints without exactly one holder, and closed ones with any")
        .isZero();
    assertThat(
            PortalDatabase.number(
                "select count(*) from complaint c join complaint s on s.id = c.merged_into_id"
                    + " where c.number in (%s) and s.stage = 'CLOSED' and s.outcome <> 'MERGED'"
                        .formatted(all)))
        .as("complaints merged into one that has ended")
        .isZero();
    for (Story story : stories) {
      assertThat(new RestClient(portal, "auditor").get(story.path() + "/trail").text("/genuine"))
          .isEqualTo("true");
    }
  }

  private Stream<Integer> walk(List<Story> stories, Random random) {
    return IntStream.range(0, STEPS)
        .mapToObj(i -> step(stories, random).status())
        .toList()
        .stream();
  }

  private static Answer step(List<Story> stories, Random random) {
    Story story = stories.get(random.nextInt(stories.size()));
    Story other = stories.get(random.nextInt(stories.size()));
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> story.tries("officer", "merge", into(other));
      case 3 -> story.tries("officer", "reject", REJECT);
      case 4 -> story.tries("clerk", "withdraw", WITHDRAW);
      case 5 -> story.tries("officer", "accept", Story.ACCEPT);
      default -> story.tries("manager", "reopen", "{\"reason\": \"有新证据\"}");
    };
  }

  private static void assertOneSucceeds(int times, Supplier<Answer> action) {
    List<Answer> answers =
        IntStream.range(0, times).parallel().mapToObj(i -> action.get()).toList();
    assertThat(answers.stream().map(Answer::status))
        .containsOnlyOnce(200)
        .allMatch(status -> List.of(200, 409, 412).contains(status));
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allMatch(answer -> !answer.text("/guard").isEmpty());
  }

  @SafeVarargs
  private static void atOnce(Supplier<Answer>... actions) {
    assertThat(Stream.of(actions).parallel().map(Supplier::get).map(Answer::status).toList())
        .contains(200)
        .allMatch(status -> List.of(200, 409, 412, 422).contains(status));
  }

  private static void assertOneIsOpen(Story... stories) {
    assertThat(Stream.of(stories).map(story -> story.file().at("/stage").asText()))
        .filteredOn(stage -> !stage.equals("CLOSED"))
        .hasSize(1);
  }

  private static String into(Story other) {
    return "{\"into\": \"%s\", \"reason\": \"同一批货\"}".formatted(other.number());
  }
}
