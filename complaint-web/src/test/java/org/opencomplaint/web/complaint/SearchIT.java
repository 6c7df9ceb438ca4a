package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.ejb.complaint.ComplaintOrder;
import org.opencomplaint.web.testing.RestClient;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SearchIT {
  @ArquillianResource private URL portal;

  private final String product = "p" + UUID.randomUUID().toString().substring(0, 8);
  private RestClient manager;
  private Story story;

  @BeforeEach
  void register() {
    manager = new RestClient(portal, "manager");
    story =
        Story.registered(
            portal,
            Story.registration(product)
                .replace("SO-1", "SO-77-" + product)
                .replace("\"email\"", "\"phone2\": \"010-62345678 转 802\", \"email\"")
                .replace("GENERAL", "URGENT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "划痕",
        "痕",
        "外壳有划",
        "王小明",
        "冰箱 划痕",
        "so-77",
        "13812341234",
        "划痕 13812341234",
        "138-1234-1234",
        "+86 138 1234 1234",
        "１３８１２３４１２３４",
        "1381234",
        "138-1234",
        "010-62345678",
        "01062345678#802",
        "划痕 (010)6234 5678"
      })
  void wordsAreFoundWhereverTheyStand(String words) {
    assertThat(numbers("q=" + encode(product + " " + words))).containsExactly(story.number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"裂纹", "小红", "13900000000", "划痕 裂纹", "138123", "1381235", "010-62345678转803"})
  void otherWordsAreNot(String words) {
    assertThat(numbers("q=" + encode(product + " " + words))).isEmpty();
  }

  @Test
  void aNumberFindsItsComplaintHoweverItIsTyped() {
    String running = String.valueOf(Integer.parseInt(story.number().substring(8)));
    String year = story.number().substring(3, 7);

    assertThat(
            List.of(
                story.number().toLowerCase(Locale.ROOT),
                "TS-" + year + "-" + running,
                "ts " + year + " " + running,
                "ＴＳ－" + year + "－" + running))
        .allSatisfy(
            typed -> assertThat(numbers("q=" + encode(typed))).containsExactly(story.number()));
    assertThat(numbers("size=200&q=" + running)).contains(story.number());
    assertThat(numbers("size=200&q=" + year + "-" + running)).contains(story.number());
  }

  @Test
  void rareCharactersAndTheDotOfANameCountOnceAndAreFound() {
    String longest = "𠮷".repeat(60);
    String form =
        Story.registration(product)
            .replace("王小明", "阿𠮷・买买提")
            .replace("SO-1", longest)
            .replace("13812341234", "13812341235");
    String number = Story.registered(portal, form).number();

    assertThat(numbers("q=" + product + "&customer=" + encode("阿𠮷·买买提"))).containsExactly(number);
    assertThat(numbers("q=" + encode(product + " 阿𠮷•买买提"))).containsExactly(number);
    assertThat(numbers("q=" + encode(product + " 𠮷𠮷"))).containsExactly(number);
    assertThat(
            new RestClient(portal, "clerk")
                .post("/complaints", form.replace(longest, longest + "𠮷"))
                .text("/errors/0/code"))
        .isEqualTo("Size");
  }

  @Test
  void thePartOfAWordThatWasTypedFindsIt() {
    assertThat(numbers("q=" + product.substring(0, 7))).contains(story.number());
  }

  @ParameterizedTest
  @CsvSource({
    "stage=VALIDITY, true",
    "stage=ASSIGNMENT, false",
    "severity=URGENT, true",
    "severity=GENERAL, false",
    "category=PRODUCT_QUALITY, true",
    "category=PRODUCT_QUALITY.DEFECT, true",
    "category=TRANSPORT, false",
    "holder=officer, true",
    "holder=1007, true",
    "holder=me, false",
    "channel=PHONE, true",
    "channel=WEB, false",
    "overdue=false, true",
    "overdue=true, false",
    "outcome=RESOLVED, false",
    "department=QUALITY, false",
    "product=P, true",
    "product=q, false",
    "customer=小明, true",
    "customer=13812341234, true",
    "customer=138-1234-1234, true",
    "customer=1381234, true",
    "customer=138123, false",
    "customer=01062345678, true",
    "customer=13800000000, false",
    "orderNo=so-77, true",
    "orderNo=SO-78, false",
    "closedFrom=2020-01-01, false",
    "closedTo=2999-12-31, false",
    "from=2020-01-01, true",
    "from=2999-12-31, false",
    "to=2020-01-01, false",
    "from=2020-01-01&to=2999-12-31&severity=URGENT&stage=VALIDITY, true"
  })
  void everyFilterLetsThroughWhatFits(String filter, boolean found) {
    assertThat(numbers("q=" + product + "&" + filter))
        .isEqualTo(found ? List.of(story.number()) : List.of());
  }

  @Test
  void bothTheLeadingAndTheHelpingDepartmentFindIt() {
    story.does("officer", "accept", Story.ACCEPT);
    story.does(
        "officer", "assign", "{\"department\": \"QUALITY\", \"coHandling\": [\"LOGISTICS\"]}");

    assertThat(numbers("q=" + product + "&department=QUALITY")).hasSize(1);
    assertThat(numbers("q=" + product + "&department=" + encode("储运部"))).hasSize(1);
    assertThat(numbers("q=" + product + "&department=SALES")).isEmpty();
  }

  @Test
  void aHolderIsFoundByPartOfTheName() {
    String holder = manager.get("/complaints/" + story.number()).body().at("/holder/name").asText();

    assertThat(numbers("q=" + product + "&holder=" + encode(holder.substring(1)))).hasSize(1);
    assertThat(manager.get("/complaints?holder=nobodyatall").status()).isEqualTo(400);
  }

  @Test
  void severalKeysDecideOneAfterTheOther() {
    String major =
        Story.registered(portal, Story.registration(product).replace("GENERAL", "MAJOR")).number();
    String urgent =
        Story.registered(portal, Story.registration(product).replace("GENERAL", "URGENT")).number();

    assertThat(numbers("q=" + product + "&sort=severity,desc,number,desc"))
        .containsExactly(major, urgent, story.number());
    assertThat(numbers("q=" + product + "&sort=severity,number"))
        .containsExactly(story.number(), urgent, major);
  }

  @ParameterizedTest
  @EnumSource(ComplaintOrder.class)
  void everyOrderWorksInBothDirections(ComplaintOrder key) {
    String second =
        Story.registered(portal, Story.registration(product).replace("GENERAL", "MAJOR")).number();

    List<String> ascending = numbers("q=" + product + "&sort=" + key.code());
    List<String> descending = numbers("q=" + product + "&sort=" + key.code() + ",desc");

    assertThat(ascending).containsExactlyInAnyOrder(story.number(), second);
    assertThat(descending).containsExactly(ascending.get(1), ascending.get(0));
  }

  @Test
  void pagesFollowOneAnother() {
    String second = Story.registered(portal, Story.registration(product)).number();
    String query = "q=" + product + "&sort=number&size=1&page=";

    assertThat(numbers(query + 0)).containsExactly(story.number());
    assertThat(numbers(query + 1)).containsExactly(second);
    assertThat(numbers(query + 2)).isEmpty();
    JsonNode page = manager.get("/complaints?" + query + 0).body();
    assertThat(page.at("/total").asInt()).isEqualTo(2);
    assertThat(page.at("/more").asBoolean()).isFalse();
  }

  private List<String> numbers(String query) {
    RestClient.Answer answer = manager.get("/complaints?" + query);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    return StreamSupport.stream(answer.body().at("/items").spliterator(), false)
        .map(line -> line.at("/number").asText())
        .toList();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
