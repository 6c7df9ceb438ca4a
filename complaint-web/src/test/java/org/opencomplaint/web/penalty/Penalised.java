package org.opencomplaint.web.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import org.opencomplaint.web.testing.RestClient;

/** Brings a complaint through the steps until a penalty is served. */
final class Penalised {
  private static final Map<String, String> STEPS =
      Map.of(
          "accept", "{\"reason\": \"属实\"}",
          "assign", "{\"department\": \"QUALITY\", \"reason\": \"由该部门经办\"}",
          "submit-findings",
              """
              {"rootCause": "PEOPLE", "analysis": "未按规程操作",
               "lossLines": [{"kind": "GOODS", "quantity": 1, "unitCost": "1200.00"}],
               "liabilities": [{"employee": "employee", "role": "DIRECT", "share": 1}]}
              """,
          "propose",
              """
              {"remedies": [{"kind": "EXCHANGE", "value": "800.00", "basis": "三包规定"}],
               "customerAgreed": true}
              """,
          "approve", "{}");

  private Penalised() {}

  /**
   * A complaint for which the demo organisation's {@code employee} alone is to lose 10 % of his
   * pay.
   *
   * @return its number
   */
  static String employee(URL portal) {
    RestClient rest = new RestClient(portal, "clerk");
    String number =
        rest.post(
                "/complaints",
                """
                {"channel": "PHONE", "severity": "GENERAL", "category": "SALES_CONTRACT.GRADE",
                 "facts": "收到的货物等级与合同约定不符", "demand": {"remedy": "EXCHANGE"},
                 "customer": {"name": "王小明", "phone": "13812341234"}}
                """)
            .text("/number");
    act(rest.as("officer"), number, "accept");
    act(rest.as("officer"), number, "assign");
    act(rest.as("handler"), number, "submit-findings");
    act(rest.as("handler"), number, "propose");
    act(rest.as("head"), number, "approve");
    return number;
  }

  private static void act(RestClient who, String number, String action) {
    RestClient.Answer answer =
        who.post("/complaints/" + number + "/actions/" + action, STEPS.get(action));
    assertThat(answer.status()).as("%s: %s", action, answer.body()).isEqualTo(200);
  }
}
