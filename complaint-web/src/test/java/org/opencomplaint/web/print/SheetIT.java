package org.opencomplaint.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.net.URL;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opencomplaint.web.testing.Browser;
import org.opencomplaint.web.testing.Desks;
import org.opencomplaint.web.testing.RestClient;
import org.opencomplaint.web.testing.RestClient.Answer;

/** The printed forms of a complaint are read back. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SheetIT {
  private static final String REGISTRATION =
      """
      {"channel": "VISIT", "severity": "URGENT", "category": "PRODUCT_QUALITY.DEFECT",
       "customer": {"name": "欧阳小明", "phone": "13812341234", "email": "wang@example.com",
         "address": "长安街一号", "confidential": true},
       "subject": {"product": "冰箱", "orderNo": "SO-77", "batch": "B-9", "quantity": 12,
         "defectiveQuantity": 2, "department": "LOGISTICS", "employee": "employee"},
       "facts": "%s", "demand": {"remedy": "EXCHANGE", "amount": "800.00"},
       "occurredAt": "2026-01-02T10:00:00+08:00", "place": "和平门店", "replyBy": "2027-01-20"}
      """;

  @RegisterExtension private final Browser browser = new Browser();

  @ArquillianResource private URL portal;

  private Desks desks;

  @BeforeEach
  void desks() {
    desks = new Desks(browser, portal);
  }

  @Test
  void theRegistrationFormHasEveryFieldOnOnePage() throws IOException {
    String number = registered("收到的冰箱外壳有划痕");

    assertThat(read(sheet("clerk", number, "T1"), 1))
        .contains("投诉登记表", "表单编号：T1", "投诉编号：" + number, "第 1 页 共 1 页")
        .contains("√ 来访", "□ 电话", "√ 紧急", "□ 重大", "商品质量 / 缺陷", "√ 换货", "￥800.00")
        .contains("欧阳小明", "√ 个人", "13812341234", "wang@example.com", "长安街一号", "√ 是")
        .contains("冰箱", "SO-77", "B-9", "12 / 2", "储运部", "2026年1月2日 10:00", "和平门店")
        .contains("收到的冰箱外壳有划痕", "2027年1月20日", "同一事项第", "附件", "登记人：", "日期：");
  }

  @Test
  void whoMayNotKnowTheCustomerDoesNotReadHimOnAForm() throws IOException {
    String number = registered("收到的冰箱外壳有划痕");

    for (String form : new String[] {"T1", "T2", "T8"}) {
      assertThat(read(sheet("auditor", number, form), null))
          .contains("欧**", "138****1234")
          .doesNotContain("欧阳小明", "13812341234", "wang@example.com", "长安街一号");
      assertThat(sheet("employee", number, form).status()).isEqualTo(404);
    }
    assertThat(sheet("clerk", number, "T9").status()).isEqualTo(404);
    assertThat(browser.page().request().get(portal + "files/forms/" + number + "/T1").url())
        .contains("login.xhtml");
  }

  @Test
  void longFactsFlowOverToFurtherPagesUnderTheSameHead() throws IOException {
    String number = registered("客户反映收到的货物外箱破损。".repeat(200) + "完");

    String text = read(sheet("clerk", number, "T1"), null);

    assertThat(text.split("投诉编号：" + number, -1)).hasSizeGreaterThan(2);
    assertThat(text).contains("第 2 页 共", "完");
  }

  @Test
  void theCaseFileGrowsWithTheStepsAndLeavesTheOthersToBeFilledIn() throws IOException {
    String number = registered("收到的冰箱外壳有划痕");
    assertThat(read(sheet("manager", number, "T2"), 2))
        .contains("投诉处理表", "1. 记录投诉内容", "8. 总结评价", "□ 成立", "签字：");

    act("officer", number, "accept", "{\"reason\": \"照片为证\"}");
    act("officer", number, "assign", "{\"department\": \"QUALITY\", \"reason\": \"质量问题\"}");
    act(
        "handler",
        number,
        "submit-findings",
        """
        {"rootCause": "THIRD_PARTY", "analysis": "承运人野蛮装卸",
         "lossLines": [{"kind": "GOODS", "description": "外壳", "quantity": 2, "unitCost": "600.00"}]}
        """);
    act(
        "handler",
        number,
        "propose",
        """
        {"remedies": [{"kind": "EXCHANGE", "value": "800.00", "basis": "三包规定第九条"}],
         "customerAgreed": true}
        """);
    act("head", number, "approve", "{\"comment\": \"同意换货\"}");
    String now = new RestClient(portal, "manager").get("/complaints/" + number).text("/enteredAt");
    act(
        "handler",
        number,
        "complete",
        """
        {"executions": [{"remedy": 1, "by": "handler", "at": "%1$s", "evidence": "换货单九号"}],
         "notifiedAt": "%1$s",
         "contactAttempts": [{"at": "%1$s", "note": "第一次无人接听"}],
         "feedback": {"speed": 3, "attitude": 5, "result": 4, "overall": 4, "comment": "换得快"}}
        """
            .formatted(now));
    act(
        "manager",
        number,
        "close",
        """
        {"summary": "已换货", "lessons": "包装要加固", "expectedScore": "4.5", "perceivedScore": "4.0",
         "improvements": [{"action": "更换纸箱", "owner": "handler", "dueOn": "2099-01-31"}]}
        """);

    assertThat(read(sheet("manager", number, "T2"), 2))
        .contains("√ 成立", "照片为证", "质量管理部", "质量问题", "第三方", "承运人野蛮装卸", "￥1,200.00")
        .contains("三包规定第九条", "同意换货", "换货单九号", "第一次无人接听", "√ 满意")
        .contains("速度 3 态度 5 结果 4 总体 4 换得快", "已换货", "包装要加固", "4.5", "更换纸箱", "2099年1月31日");
    assertThat(read(sheet("manager", number, "T8"), 1))
        .contains("回访记录表", "表单编号：T8", "第一次无人接听", "第 1 轮回访", "√ 3 一般", "√ 5 非常满意")
        .contains("√ 满意", "□ 不满意", "换得快", "4.5", "回访人");

    String english = "complaint.xhtml?number=" + number + "&lang=en";
    assertThat(desks.open("manager", english).locator("#print a").allTextContents())
        .containsExactly("Registration form", "Case file", "Return visit");
    assertThat(read(sheet("manager", number, "T8"), 1))
        .contains("Return Visit Record", "Page 1 of 1");
    desks.open("manager", "login.xhtml?lang=zh_CN");
  }

  private String registered(String facts) {
    Answer answer =
        new RestClient(portal, "clerk").post("/complaints", REGISTRATION.formatted(facts));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return answer.text("/number");
  }

  private void act(String username, String number, String action, String form) {
    Answer answer =
        new RestClient(portal, username).post("/complaints/" + number + "/actions/" + action, form);
    assertThat(answer.status()).as("%s: %s", action, answer.body()).isEqualTo(200);
  }

  private APIResponse sheet(String user, String number, String form) {
    return desks.of(user).request().get(portal + "files/forms/" + number + "/" + form);
  }

  private static String read(APIResponse answer, Integer pages) throws IOException {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      if (pages != null) {
        assertThat(document.getNumberOfPages()).isEqualTo(pages);
      }
      return new PDFTextStripper().getText(document);
    }
  }
}
