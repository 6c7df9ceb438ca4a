package org.opencomplaint.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.opencomplaint.web.testing.PayrollOverRest;
import org.opencomplaint.web.testing.PortalClock;
import org.opencomplaint.web.testing.RestClient;

/** Complaints for the pages to show, taken over REST to where a page has most to say. */
final class Cases {
  /** What people write at length, and what a name is. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\"(reason|analysis|basis|comment|evidence|note|summary|lessons|action|facts|product)\":"
              + " \"[^\"]*\"");

  private static final Pattern NAMED = Pattern.compile("\"name\": \"[^\"]*\"");
  private static final String WORD = "Donaudampfschifffahrt".repeat(10).substring(0, 200);

  private final URL portal;
  private final boolean wordy;

  Cases(URL portal) {
    this(portal, false);
  }

  private Cases(URL portal, boolean wordy) {
    this.portal = portal;
    this.wordy = wordy;
  }

  /** The same cases, but every text in them is one word of 200 letters without a blank. */
  Cases wordy() {
    return new Cases(portal, true);
  }

  private String written(String form) {
    if (!wordy) {
      return form;
    }
    String long200 = WRITTEN.matcher(form).replaceAll("\"$1\": \"" + WORD + "\"");
    return NAMED.matcher(long200).replaceAll("\"name\": \"" + WORD.substring(0, 100) + "\"");
  }

  /** To be judged. */
  String registered() {
    return new RestClient(portal, "clerk")
        .post(
            "/complaints",
            written(
                """
                {"channel": "PHONE", "severity": "URGENT", "category": "SALES_CONTRACT.GRADE",
                 "facts": "收到的货物等级与合同约定不符", "demand": {"remedy": "EXCHANGE", "amount": "800.00"},
                 "subject": {"product": "冷轧钢板", "orderNo": "SO-20260312", "quantity": 12},
                 "customer": {"name": "王小明", "phone": "13812341234"}}
                """))
        .text("/number");
  }

  /** To be investigated. */
  String assigned() {
    String number = registered();
    act("officer", number, "accept", "{\"reason\": \"单据齐全，情况属实\"}");
    act("officer", number, "assign", "{\"department\": \"QUALITY\", \"reason\": \"由该部门经办\"}");
    return number;
  }

  /** To be approved, with somebody liable. */
  String proposed() {
    String number = assigned();
    act(
        "handler",
        number,
        "submit-findings",
        """
        {"rootCause": "PEOPLE", "analysis": "发货时未核对等级",
         "lossLines": [{"kind": "GOODS", "quantity": 1, "unitCost": "1200.00"}],
         "liabilities": [{"employee": "handler3", "role": "DIRECT", "share": 1}]}
        """);
    act(
        "handler",
        number,
        "propose",
        """
        {"remedies": [{"kind": "EXCHANGE", "value": "800.00", "basis": "合同第八条"}],
         "customerAgreed": true}
        """);
    return number;
  }

  /** To be carried out; the penalty has been served. */
  String approved() {
    String number = proposed();
    act("head", number, "approve", "{\"comment\": \"同意\"}");
    return number;
  }

  /** Closed, with something that the handler is to improve. */
  String closed() {
    String number = assigned();
    act(
        "handler",
        number,
        "submit-findings",
        "{\"rootCause\": \"THIRD_PARTY\", \"analysis\": \"承运人错装\"}");
    act(
        "handler",
        number,
        "propose",
        """
        {"remedies": [{"kind": "EXCHANGE", "value": "800.00", "basis": "合同第八条"}],
         "customerAgreed": true}
        """);
    act("head", number, "approve", "{\"comment\": \"同意\"}");
    String now = new RestClient(portal, "manager").get("/complaints/" + number).text("/enteredAt");
    act(
        "handler",
        number,
        "complete",
        """
        {"executions": [{"remedy": 1, "by": "handler", "at": "%1$s", "evidence": "换货单"}],
         "notifiedAt": "%1$s", "contactAttempts": [{"at": "%1$s", "note": "无人接听"}],
         "feedback": {"speed": 4, "attitude": 5, "result": 4, "overall": 4, "comment": "满意"}}
        """
            .formatted(now));
    act(
        "manager",
        number,
        "close",
        """
        {"summary": "已换货", "lessons": "装车前核对等级",
         "improvements": [{"action": "装车单增加等级核对栏", "owner": "handler", "dueOn": "2099-10-30"}]}
        """);
    return number;
  }

  /** Left a day too late, so that somebody answers for the delay. */
  String late() {
    PortalClock clock = new PortalClock(portal);
    clock.moveTo(OffsetDateTime.parse("2026-11-16T09:00:00+08:00"));
    try {
      String number = registered();
      clock.moveTo(OffsetDateTime.parse("2026-11-17T17:00:00+08:00"));
      act("officer", number, "accept", "{\"reason\": \"情况属实\"}");
      return number;
    } finally {
      clock.reset();
    }
  }

  /** One in which nothing has been deducted yet. */
  YearMonth newMonth() {
    return months().nextMonth();
  }

  /** Closes a month without the wages of those who owe something: it is carried forward. */
  void close(YearMonth month) {
    months().importWages(month, "1005,6000.00,1500.00,500.00,2740.00");
    months().close(month);
  }

  /** Works a month out, which is not closed. */
  void calculate(YearMonth month, String employee) {
    months().importWages(month, employee + ",6000.00,1500.00,500.00,2740.00");
    months().calculate(month);
  }

  private PayrollOverRest months() {
    return new PayrollOverRest(new RestClient(portal, "hr"));
  }

  private void act(String username, String number, String action, String form) {
    RestClient.Answer answer =
        new RestClient(portal, username)
            .post("/complaints/" + number + "/actions/" + action, written(form));
    assertThat(answer.status()).as("%s: %s", action, answer.body()).isEqualTo(200);
  }
}
