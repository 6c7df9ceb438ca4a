package org.opencomplaint.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;

/** Brings complaints through the steps until their penalties are served. */
public final class Penalised {
  private static final String REGISTRATION =
      """
      {"channel": "PHONE", "severity": "GENERAL", "category": "SALES_CONTRACT.GRADE",
       "facts": "收到的货物等级与合同约定不符", "demand": {"remedy": "EXCHANGE"},
       "customer": {"name": "王小明", "phone": "13812341234"}}
      """;
  private static final String FINDINGS =
      """
      {"rootCause": "PEOPLE", "analysis": "未按规程操作",
       "lossLines": [{"kind": "GOODS", "quantity": 1, "unitCost": "%s"}], "liabilities": [%s]}
      """;
  private static final String PROPOSAL =
      """
      {"remedies": [{"kind": "EXCHANGE", "value": "800.00", "basis": "三包规定"}],
       "customerAgreed": true}
      """;

  private Penalised() {}

  /**
   * A complaint for which the demo organisation's {@code employee} alone is to lose 10 % of his
   * pay.
   *
   * @return its number
   */
  public static String employee(URL portal) {
    return by(portal, "1200.00", direct("employee", "1"));
  }

  /**
   * A complaint that has cost what it says, of whoever is liable for it.
   *
   * @param liable as {@link #direct} says it, with commas between them
   * @return its number
   */
  public static String by(URL portal, String loss, String liable) {
    RestClient rest = new RestClient(portal, "clerk");
    String number = rest.post("/complaints", REGISTRATION).text("/number");
    act(rest.as("officer"), number, "accept", "{\"reason\": \"属实\"}");
    act(
        rest.as("officer"),
        number,
        "assign",
        "{\"department\": \"QUALITY\", \"reason\": \"由该部门经办\"}");
    act(rest.as("handler"), number, "submit-findings", FINDINGS.formatted(loss, liable));
    act(rest.as("handler"), number, "propose", PROPOSAL);
    act(rest.as("head"), number, "approve", "{}");
    return number;
  }

  /** What {@code employee} was penalised for in a complaint is revoked: he owes nothing for it. */
  public static void takeBack(URL portal, String number) {
    RestClient employee = new RestClient(portal, "employee");
    for (JsonNode penalty : employee.get("/penalties/mine").body().get("penalties")) {
      if (penalty.get("complaint").asText().equals(number)) {
        String actions = "/penalties/" + penalty.get("id").asText() + "/actions/";
        employee.post(actions + "appeal", "{\"reason\": \"有误\"}");
        employee.as("manager").post(actions + "hear", "{\"amount\": \"0.00\", \"reason\": \"撤销\"}");
      }
    }
  }

  /** Somebody directly liable for a share, from 0 to 1. */
  public static String direct(String employee, String share) {
    return "{\"employee\": \"%s\", \"role\": \"DIRECT\", \"share\": %s}".formatted(employee, share);
  }

  private static void act(RestClient who, String number, String action, String form) {
    RestClient.Answer answer = who.post("/complaints/" + number + "/actions/" + action, form);
    assertThat(answer.status()).as("%s: %s", action, answer.body()).isEqualTo(200);
  }
}
