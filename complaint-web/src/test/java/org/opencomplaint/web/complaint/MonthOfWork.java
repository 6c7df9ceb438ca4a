package org.opencomplaint.web.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.ActionForm;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.complaint.action.Demand;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.Extend;
import org.opencomplaint.core.complaint.action.LiabilityEntry;
import org.opencomplaint.core.complaint.action.LossEntry;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.RemedyLine;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.ResolveOnSpot;
import org.opencomplaint.core.complaint.action.Return;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.core.complaint.action.WaitingFor;
import org.opencomplaint.core.complaint.action.Withdraw;
import org.opencomplaint.core.loss.LossKind;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** What customers complain about in a month, and what whoever holds a complaint does with it. */
final class MonthOfWork {
  private static final List<String> CATEGORIES =
      List.of(
          "PRODUCT_QUALITY.DEFECT",
          "PRODUCT_QUALITY.FAILURE",
          "TRANSPORT.DAMAGE",
          "TRANSPORT.LOSS",
          "SERVICE.ATTITUDE",
          "SALES_CONTRACT.QUANTITY");
  private static final List<String> DEPARTMENTS =
      List.of("QUALITY", "LOGISTICS", "SERVICE", "SALES");

  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private final Random random;
  private final List<String> liable;

  /**
   * @param liable the numbers of employees who may be found liable
   */
  MonthOfWork(Random random, List<String> liable) {
    this.random = random;
    this.liable = liable;
  }

  Registration registration(int serial) {
    int severity = random.nextInt(100);
    return new Registration(
        Channel.values()[random.nextInt(Channel.values().length)],
        severity < 80 ? Severity.GENERAL : severity < 95 ? Severity.URGENT : Severity.MAJOR,
        one(CATEGORIES),
        new CustomerDetails(
            null, "客户" + serial, "139%08d".formatted(serial), null, null, null, false, false),
        null,
        "第 %d 件：货物与约定不符，要求处理".formatted(serial),
        new Demand(RemedyKind.COMPENSATION, Money.of("100.00")),
        null,
        null,
        null);
  }

  /** What the holder does. */
  ActionForm step(Stage stage, Severity severity, String holder, String suggested, Instant now) {
    return switch (stage) {
      case VALIDITY -> validity(severity, LocalDate.ofInstant(now, BEIJING));
      case ASSIGNMENT -> assignment(suggested);
      case INVESTIGATION -> findings(holder);
      case PROPOSAL -> proposal();
      case APPROVAL -> chance(5) ? new Return(Stage.PROPOSAL, "依据不足") : new Approve("同意");
      case EXECUTION -> execution(holder, now);
      case REVIEW -> new Close("已处理", "加强培训", null, null, null);
      default -> throw new IllegalStateException("nothing to do in " + stage);
    };
  }

  /** Whether the head of the department sends it back before anybody looks into it. */
  boolean isRefused() {
    return chance(6);
  }

  Refuse refusal() {
    return new Refuse("不属于本部门");
  }

  /** What somebody does beside the steps, if anything; nothing of it moves the complaint on. */
  Optional<Aside> aside(Stage stage, Instant now) {
    int dice = random.nextInt(100);
    if (dice < 3) {
      return Optional.of(new Aside("manager", new Pause(WaitingFor.CUSTOMER, null, "等客户寄回样品")));
    }
    if (dice < 6) {
      return Optional.of(new Aside("manager", new Extend(4, "检测排队", now)));
    }
    return dice < 7 && stage == Stage.ASSIGNMENT
        ? Optional.of(new Aside("clerk", new Withdraw("客户来电撤诉")))
        : Optional.empty();
  }

  /** Something beside the steps, and who does it. */
  record Aside(String username, ActionForm form) {}

  /** After how many minutes somebody gets round to it; a few take days. */
  int minutesUntilDone() {
    return chance(8) ? 600 + random.nextInt(2400) : 10 + random.nextInt(180);
  }

  private ActionForm validity(Severity severity, LocalDate today) {
    if (chance(5)) {
      return new Reject(RejectionReason.NO_EVIDENCE, "无证据", "感谢来电");
    }
    if (severity == Severity.GENERAL && chance(10)) {
      return new ResolveOnSpot(
          new RemedyLine(RemedyKind.APOLOGY, Money.of("0.00"), "服务规范"), true, "当场道歉");
    }
    return chance(5)
        ? new Accept(null, "等新零件", Resolvability.NOT_YET_POSSIBLE, today.plusDays(6))
        : new Accept(null, "属实", null, null);
  }

  private Assign assignment(String suggested) {
    String department = suggested == null || chance(10) ? one(DEPARTMENTS) : suggested;
    return new Assign(department, List.of(), "由该部门经办");
  }

  private SubmitFindings findings(String holder) {
    if (chance(50)) {
      return new SubmitFindings("THIRD_PARTY", "承运人所致", null, null, null);
    }
    String person = one(liable.stream().filter(no -> !no.equals(holder)).toList());
    return new SubmitFindings(
        "PEOPLE",
        "未按规程操作",
        List.of(
            new LossEntry(
                LossKind.GOODS, null, BigDecimal.ONE, Money.of(1 + random.nextInt(3000) + ".00"))),
        List.of(new LiabilityEntry(person, LiabilityRole.DIRECT.code(), BigDecimal.ONE, "疏忽")),
        null);
  }

  private Propose proposal() {
    int size = random.nextInt(100);
    String value = size < 80 ? "500.00" : size < 95 ? "5000.00" : "20000.00";
    return new Propose(
        List.of(new RemedyLine(RemedyKind.COMPENSATION, Money.of(value), "赔付办法", true)),
        true,
        null);
  }

  private ActionForm execution(String holder, Instant now) {
    List<Execution> paid = List.of(new Execution(1, holder, now, "转账凭证"));
    if (chance(12)) {
      CustomerFeedback angry = new CustomerFeedback(1, 4, 1, 1 + random.nextInt(2), null);
      return new Dissatisfied("仍不满意", now, angry, null, chance(50) ? paid : null, null);
    }
    return new Complete(
        paid, now, new CustomerFeedback(4, 4, 4, 3 + random.nextInt(3), null), null);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> many) {
    return many.get(random.nextInt(many.size()));
  }
}
