package org.opencomplaint.ejb.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.accountability.Reckoning;
import org.opencomplaint.core.complaint.Substitution;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.penalty.MyAccountability.DelayPart;
import org.opencomplaint.ejb.penalty.MyAccountability.Explanation;
import org.opencomplaint.ejb.penalty.MyAccountability.LiabilityPart;

class NoticeFormTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  @Test
  void theNoticeOfALiabilityIsReadBackInChinese() throws IOException {
    String text = read(NoticeForm.print(liability("装卸时未按标识轻放")));

    assertThat(text)
        .contains("处罚通知单", "表号：T6", "CF-1052-1", "赵敏（工号 1031）", "储运部", "TS-2026-000123")
        .contains("客户反映：两箱货物外箱破损", "经查：装卸时未按标识轻放", "认定：野蛮装卸")
        .contains("直接责任 70%", "处罚制度第 1 版", "￥1,200.00")
        .contains("3,000.00 × 10% × 责任系数 1 × 责任比例 70% × 重复系数 1 = 210.00 元")
        .contains("￥210.00（大写：人民币贰佰壹拾元整）")
        .contains("《工资支付暂行规定》", "第十六条", "20%")
        .contains("2026年11月2日", "2026年11月5日 视为送达", "2026年11月12日，含当日")
        .contains("批准：", "李经理 2026年11月2日", "员工签收：")
        .contains("孙总（代 周主任，回避） 2026年11月2日");
  }

  @Test
  void theNoticeOfADelaySaysWhichStepAndHowLong() throws IOException {
    String text = read(NoticeForm.print(delay()));

    assertThat(text)
        .contains("延误责任", "“责任部门分析原因”环节", "9 小时 30 分", "理由：未及时转交")
        .contains("￥100.00（大写：人民币壹佰元整）");
  }

  /** Rare surnames, characters of every extension, other scripts, symbols, emoji. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "𠮷野",
        "䶮",
        "堃",
        "㛃",
        "𬭊",
        "𫖯",
        "𨭉",
        "鿍",
        "Łukasz Ńowak",
        "Ελένη",
        "Дмитрий",
        "สมชาย",
        "محمد",
        "דוד",
        "བསྟན",
        "ꆈꌠ",
        "①☎★™",
        "😀👍"
      })
  void noticesCarryTheWholeNameHoweverRareItsCharacters(String name) throws IOException {
    byte[] pdf = NoticeForm.print(liability(name));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(read(pdf).codePoints().boxed().toList())
          .containsAll(name.codePoints().boxed().toList());
      assertThat(fonts(document)).allMatch(PDFont::isEmbedded);
    }
  }

  @Test
  void whatNoTypefaceHasIsSeenByItsNumber() throws IOException {
    assertThat(read(NoticeForm.print(liability("王\ud869\udea5\ud800"))))
        .contains("王〔U+2A6A5〕〔U+D800〕");
  }

  @Test
  void howeverMuchWasWrittenItIsOnePageOfA4WithTheUsedPartOfTheTypefaceOnly() throws IOException {
    byte[] pdf = NoticeForm.print(liability("很长的分析。\n".repeat(500)));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(842);
      assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
    }
    assertThat(pdf).hasSizeLessThan(200_000);
  }

  @Test
  void whoAskedForConfidentialityIsNotQuoted() throws IOException {
    NoticeContent quoted = liability("装卸时未按标识轻放");
    NoticeContent confidential =
        content(null, quoted.analysis(), quoted.cause(), quoted.liability(), null);

    assertThat(read(NoticeForm.print(confidential))).doesNotContain("客户反映");
  }

  private static List<PDFont> fonts(PDDocument document) {
    var resources = document.getPage(0).getResources();
    return StreamSupport.stream(resources.getFontNames().spliterator(), false)
        .map(
            name -> {
              try {
                return resources.getFont(name);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  /** Without line ends: where a box breaks its text is not what is asked. */
  private static String read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\R", "");
    }
  }

  private static NoticeContent liability(String analysis) {
    Reckoning reckoning =
        new Reckoning(
            new BigDecimal("0.1000"),
            null,
            Money.of("3000.00"),
            new BigDecimal("1.0"),
            new BigDecimal("0.7000"),
            new BigDecimal("1.0"));
    LiabilityPart liability =
        new LiabilityPart(
            "野蛮装卸",
            LiabilityRole.DIRECT.code(),
            false,
            Severity.GENERAL,
            Money.of("1200.00"),
            new Explanation(1, LiabilityRole.DIRECT, reckoning, Money.of("210.00"), null, null));
    return content("两箱货物外箱破损", analysis, "人", liability, null);
  }

  private static NoticeContent delay() {
    return content(
        null,
        null,
        null,
        null,
        new DelayPart(
            Stage.INVESTIGATION, 570, "未及时转交", 1, PenaltyPolicy.standard().delayTariff()));
  }

  private static NoticeContent content(
      String facts, String analysis, String cause, LiabilityPart liability, DelayPart delay) {
    return new NoticeContent(
        "CF-1052-1",
        new EmployeeName("1031", "赵敏"),
        "储运部",
        "TS-2026-000123",
        "货物运输 / 损坏",
        facts,
        analysis,
        cause,
        liability,
        new BigDecimal("0.7000"),
        delay,
        delay == null ? Money.of("210.00") : Money.of("100.00"),
        MONDAY,
        MONDAY.plusDays(3),
        MONDAY.plusDays(10),
        List.of(
            new NoticeContent.Decided("李经理", MONDAY, null, null),
            new NoticeContent.Decided("孙总", MONDAY, "周主任", Substitution.Reason.RECUSAL)));
  }
}
