package org.opencomplaint.web.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.web.testing.PortalDatabase;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BadInputIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ArquillianResource private URL portal;

  private RestClient clerk;

  @BeforeEach
  void signIn() {
    clerk = new RestClient(portal, "clerk");
  }

  static Stream<Arguments> wrongFields() {
    return Stream.of(
        arguments("channel", null, "NotNull"),
        arguments("severity", null, "NotNull"),
        arguments("category", null, "NotBlank"),
        arguments("customer", null, "NotNull"),
        arguments("facts", null, "NotBlank"),
        arguments("facts", "\"  \"", "NotBlank"),
        arguments("facts", "\"\u3000\\u00a0\\u200b\\ufeff\"", "NotBlank"),
        arguments("demand", null, "NotNull"),
        arguments("demand.remedy", null, "NotNull"),
        arguments("customer.name", null, "NameOrAnonymous"),
        arguments("customer.name", "\"\\u2007\\u202f\\u2060\"", "NameOrAnonymous"),
        arguments("channel", "1", "Constant"),
        arguments("channel", "\"FAX\"", "Constant"),
        arguments("facts", "17", "Text"),
        arguments("facts", "[\"a\"]", "Text"),
        arguments("facts", "\"a\\u0000b\"", "Text"),
        arguments("customer", "\"王\"", "Object"),
        arguments("customer.anonymous", "\"yes\"", "Boolean"),
        arguments("demand.amount", "\"12,00\"", "Money"),
        arguments("demand.amount", "\"1.234\"", "Money"),
        arguments("demand.amount", "\"1234,5\"", "Money"),
        arguments("demand.amount", "\"-1.00\"", "NotNegative"),
        arguments("demand.amount", "\"10000000000.00\"", "NotNegative"),
        arguments("occurredAt", "\"2026-09-24\"", "OffsetTime"),
        arguments("occurredAt", "\"+99999-01-01T00:00:00Z\"", "OffsetTime"),
        arguments("replyBy", "\"2026-02-30\"", "LocalDate"),
        arguments("subject.quantity", "\"many\"", "Number"),
        arguments("subject.quantity", "\"12,5\"", "Number"),
        arguments("subject.quantity", "-1", "PositiveOrZero"),
        arguments("subject.quantity", "1e999", "Digits"),
        arguments("subject.quantity", "1e999999999", "Digits"),
        arguments("category", "\"NO_SUCH\"", "UNKNOWN"),
        arguments("category", "\"PEOPLE\"", "UNKNOWN"),
        arguments("subject.department", "\"NO_SUCH\"", "UNKNOWN"),
        arguments("subject.employee", "\"9999\"", "UNKNOWN"),
        arguments("facts", text(10_001), "Size"),
        arguments("customer.name", text(101), "Size"),
        arguments("customer.phone", "\"12a\"", "Phone"),
        arguments("customer.phone", "\"( - )\"", "PhoneTooShort"),
        arguments("customer.phone2", "\"13812341234/13912341234\"", "PhoneTooLong"),
        arguments("customer.email", "\"no address\"", "Email"),
        arguments("subject.product", text(201), "Size"),
        arguments("subject.orderNo", text(61), "Size"),
        arguments("place", text(301), "Size"));
  }

  @ParameterizedTest
  @MethodSource("wrongFields")
  void aWrongFieldIsNamedWithItsReasonAndNothingIsWritten(String field, String value, String code)
      throws Exception {
    long before = PortalDatabase.rows();

    Answer answer = clerk.post("/complaints", with(field, value));

    assertInvalid(answer, field, code);
    assertThat(PortalDatabase.rows()).isEqualTo(before);
  }

  static Stream<Arguments> wrongForms() {
    return Stream.of(
        arguments("submit-findings", "{\"lossLines\": %s}", "{}", 101, "lossLines"),
        arguments("submit-findings", "{\"liabilities\": %s}", "{}", 51, "liabilities"),
        arguments("propose", "{\"remedies\": %s}", "{}", 21, "remedies"));
  }

  @ParameterizedTest
  @MethodSource("wrongForms")
  void tooManyEntriesAreRefused(String action, String form, String entry, int many, String field) {
    Story story = Story.registered(portal).does("officer", "accept", Story.ACCEPT);
    story.does("officer", "assign", Story.ASSIGN);
    String list = "[" + String.join(",", Collections.nCopies(many, entry)) + "]";

    Answer answer = story.tries("handler", action, form.formatted(list));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/errors").toString())
        .contains("{\"field\":\"" + field + "\",\"code\":\"Size\"");
  }

  @ParameterizedTest
  @CsvSource({
    "assign, '{\"department\": \"NO_SUCH\", \"reason\": \"a\"}', department, UNKNOWN",
    "assign, '{\"department\": [\"QUALITY\"]}', department, Text",
    "assign, '{\"coHandling\": [null]}', coHandling[0].<list element>, NotNull",
    "assign, '{\"coHandling\": \"LOGISTICS\"}', coHandling, List"
  })
  void aWrongActionIsNamedWithItsReason(String action, String form, String field, String code) {
    Story story = Story.registered(portal).does("officer", "accept", Story.ACCEPT);

    assertInvalid(story.tries("officer", action, form), field, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{", "[]", "\"text\"", "{} {}", "{\"facts\": \"a}", "\u0000"})
  void whatIsNoJsonObjectIsRefused(String body) {
    long before = PortalDatabase.rows();

    Answer answer = clerk.post("/complaints", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/errors/0/field")).isEqualTo("body");
    assertThat(PortalDatabase.rows()).isEqualTo(before);
  }

  @Test
  void jsonThatIsNestedTooDeepIsRefused() {
    Answer answer = clerk.post("/complaints", "{\"customer\":" + "[".repeat(100_000));

    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    Answer answer = clerk.post("/complaints", "\"" + "a".repeat(1 << 20) + "\"");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text("/title")).isEqualTo("内容太大");
  }

  @Test
  void aStaleVersionIsRefusedAndNothingIsWritten() {
    Story story = Story.registered(portal).does("officer", "accept", Story.ACCEPT);
    long before = PortalDatabase.rows();

    Answer answer = story.tries("officer", "assign", Story.ASSIGN, "If-Match", "\"1\"");

    assertThat(answer.status()).isEqualTo(412);
    assertThat(PortalDatabase.rows()).isEqualTo(before);
  }

  @Test
  void theVersionThatWasSeenIsTaken() {
    Story story = Story.registered(portal);
    String seen = new RestClient(portal, "officer").get(story.path()).header("ETag");

    Answer answer = story.tries("officer", "accept", Story.ACCEPT, "If-Match", seen);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isNotEmpty().isNotEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({
    "page=-1, page",
    "page=x, page",
    "size=0, size",
    "size=201, size",
    "size=1.5, size",
    "page=200&size=200, page",
    "sort=facts, sort",
    "sort=number%2Cup, sort",
    "stage=NOWHERE, stage",
    "severity=1, severity",
    "from=yesterday, from",
    "to=2026-13-01, to",
    "overdue=maybe, overdue",
    "category=NO_SUCH, category",
    "department=NO_SUCH, department",
    "holder=nobody, holder"
  })
  void aWrongParameterIsNamed(String query, String field) {
    Answer answer = clerk.get("/complaints?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/errors/0/field")).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/complaints?q=%00",
        "/complaints?q=%27%29%3B%20drop%20table%20complaint",
        "/complaints?q=%F0%9F%98%80%20%26%20%7C%20%21%20%3A%2A",
        "/complaints?category=%00",
        "/complaints?holder=%00",
        "/complaints/%00",
        "/complaints/TS-2026-999999",
        "/complaints/TS-2026-999999/trail",
        "/complaints/%2e%2e%2fme",
        "/nothing"
      })
  void nothingInAnAddressBreaksAnything(String path) {
    Answer answer = clerk.get(path);

    assertThat(answer.status()).isIn(200, 400, 404);
    assertThat(answer.response().body()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void anUnknownActionIsNotFound() {
    Answer answer = Story.registered(portal).tries("officer", "explode", "{}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void registeringIsNoActionOnAComplaint() {
    assertThat(Story.registered(portal).tries("clerk", "register", "{}").status()).isEqualTo(404);
  }

  @Test
  void otherMethodsAndTypesAreRefusedAsProblems() {
    assertProblem(clerk.send(clerk.request("/complaints").DELETE()), 405);
    assertProblem(
        clerk.send(
            clerk
                .request("/complaints", "Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("a"))),
        415);
    assertProblem(clerk.get("/complaints", "Accept", "image/png"), 406);
  }

  @ParameterizedTest
  @CsvSource({"en, Some input is wrong", "zh-CN, 填写有误", "fr, 填写有误", "'en;q=0.1, zh', 填写有误"})
  void aProblemIsToldInTheLanguageOfTheCaller(String language, String title) {
    Answer answer = clerk.post("/complaints", "{}", "Accept-Language", language);

    assertThat(answer.text("/title")).isEqualTo(title);
  }

  @Test
  void unknownFieldsAreIgnored() throws Exception {
    assertThat(clerk.post("/complaints", with("colour", "\"red\"")).status()).isEqualTo(201);
  }

  private static void assertInvalid(Answer answer, String field, String code) {
    assertProblem(answer, 400);
    assertThat(answer.text("/errors/0/field")).isEqualTo(field);
    assertThat(answer.text("/errors/0/code")).isEqualTo(code);
    assertThat(answer.text("/errors/0/message")).isNotBlank().doesNotContain("⟦", "{", "null");
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body().at("/status").asInt()).isEqualTo(status);
  }

  /** A good registration but for one field, which is left out if the value is null. */
  private static String with(String field, String value) throws Exception {
    ObjectNode form = (ObjectNode) JSON.readTree(Story.registration("冰箱"));
    int dot = field.indexOf('.');
    ObjectNode parent = dot < 0 ? form : (ObjectNode) form.get(field.substring(0, dot));
    String name = field.substring(dot + 1);
    if (value == null) {
      parent.remove(name);
      return form.toString();
    }
    parent.put(name, "@@");
    return form.toString().replace("\"@@\"", value);
  }

  private static String text(int length) {
    return "\"" + "字".repeat(length) + "\"";
  }
}
