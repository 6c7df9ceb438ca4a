package org.opencomplaint.ejb.penalty;

import static org.opencomplaint.ejb.penalty.NoticeWords.day;
import static org.opencomplaint.ejb.penalty.NoticeWords.money;
import static org.opencomplaint.ejb.penalty.NoticeWords.percent;
import static org.opencomplaint.ejb.penalty.NoticeWords.plain;
import static org.opencomplaint.ejb.penalty.NoticeWords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opencomplaint.core.accountability.DelayBand;
import org.opencomplaint.core.accountability.DelayTariff;
import org.opencomplaint.core.accountability.Reckoning;
import org.opencomplaint.core.money.ChineseCapitals;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.penalty.MyAccountability.DelayPart;
import org.opencomplaint.ejb.penalty.MyAccountability.Explanation;
import org.opencomplaint.ejb.penalty.MyAccountability.LiabilityPart;
import org.opencomplaint.ejb.penalty.NoticeContent.Decided;
import org.opencomplaint.ejb.print.FormHead;
import org.opencomplaint.ejb.print.PrintedForm;

/** Prints the penalty notice (处罚通知单 T6, domain rules §10) on one page. */
final class NoticeForm {
  private static final int LONGEST = 220;
  private static final int MINUTES_PER_HOUR = 60;

  private final NoticeContent notice;

  private NoticeForm(NoticeContent notice) {
    this.notice = notice;
  }

  static byte[] print(NoticeContent notice) {
    return new NoticeForm(notice).print();
  }

  private byte[] print() {
    return new PrintedForm(head())
        .half(
            text("employee"),
            text("employee.value", notice.employee().name(), notice.employee().no()))
        .half(text("department"), notice.department())
        .half(text("complaint"), notice.complaint())
        .half(text("category"), notice.category())
        .row(text("facts"), facts())
        .half(text("cause"), notice.cause() == null ? text("role.DELAY") : notice.cause())
        .half(text("liability"), liability())
        .half(text("loss"), loss())
        .half(text("policy"), policy())
        .row(text("derivation"), derivation())
        .row(
            text("amount"),
            text("amount.value", money(notice.amount()), ChineseCapitals.of(notice.amount())))
        .row(text("law"), text("law.value"))
        .row(text("deduction"), text("deduction.value"))
        .row(text("served"), text("served.value", day(notice.issuedOn()), day(notice.servedOn())))
        .row(text("appeal"), text("appeal.value", day(notice.appealUntil())))
        .signatures(signatures())
        .finish(text("note"));
  }

  private FormHead head() {
    return new FormHead(
        null, text("title"), text("head"), text("number", notice.number()), text("pages"));
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    add(facts, "facts.customer", notice.complaintFacts());
    add(facts, "facts.found", notice.analysis());
    if (notice.delay() == null) {
      add(facts, "facts.basis", notice.liability().basis());
    } else {
      DelayPart delay = notice.delay();
      String reason = cut(delay.reason());
      facts.add(
          text("facts.delay", text("stage." + delay.stage()), hours(delay.minutes()), reason));
    }
    return facts;
  }

  private static void add(List<String> facts, String key, String fact) {
    if (!Text.isBlank(fact)) {
      facts.add(text(key, cut(fact)));
    }
  }

  /** On one line, and not so long that the form would need a second page. */
  private static String cut(String fact) {
    String line = Text.strip(fact).replaceAll("\\s+", " ");
    int[] characters = line.codePoints().toArray();
    return characters.length <= LONGEST ? line : text("cut", new String(characters, 0, LONGEST));
  }

  private static String hours(long minutes) {
    return text(
        "hours",
        String.valueOf(minutes / MINUTES_PER_HOUR),
        String.valueOf(minutes % MINUTES_PER_HOUR));
  }

  private String liability() {
    return notice.delay() == null
        ? text(
            "liability.value",
            notice.liability().explanation().role().nameZh(),
            percent(notice.share()))
        : text("role.DELAY");
  }

  private String loss() {
    boolean none = notice.delay() != null || notice.liability().loss().isZero();
    return none ? text("loss.none") : "￥" + money(notice.liability().loss());
  }

  private String policy() {
    return notice.delay() == null
        ? text("policy.value", String.valueOf(notice.liability().explanation().policyVersion()))
        : text("policy.delay", String.valueOf(notice.delay().policyVersion()));
  }

  private List<String> derivation() {
    if (notice.delay() != null) {
      return List.of(tariff(notice.delay().tariff()));
    }
    LiabilityPart liability = notice.liability();
    Explanation explanation = liability.explanation();
    List<String> steps = new ArrayList<>();
    steps.add(rule(liability, explanation.reckoning()));
    if (liability.concealment()) {
      steps.add(text("how.concealment"));
    }
    steps.add(product(explanation));
    if (explanation.cap() != null) {
      steps.add(text("how.cap", money(explanation.cap()), money(notice.amount())));
    }
    if (explanation.heardLimit() != null) {
      steps.add(text("how.heardLimit", money(explanation.heardLimit())));
    }
    return steps;
  }

  private static String rule(LiabilityPart liability, Reckoning reckoning) {
    return reckoning.fixedAmount() == null
        ? text(
            "how.loss",
            money(liability.loss()),
            percent(reckoning.rate()),
            money(reckoning.performancePay()))
        : text(
            "how.noLoss", text("severity." + liability.severity()), money(reckoning.fixedAmount()));
  }

  private static String tariff(DelayTariff tariff) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (DelayBand band : tariff.bands()) {
      String amount =
          band.amount().isZero() ? text("how.warning") : text("how.yuan", money(band.amount()));
      parts.add(text("how.band", String.valueOf(from), String.valueOf(band.upToHours()), amount));
      from = band.upToHours();
    }
    parts.add(
        text(
            "how.block",
            String.valueOf(from),
            String.valueOf(tariff.blockHours()),
            money(tariff.perBlock()),
            money(tariff.maximum())));
    return text("how.tariff", String.join(text("how.comma"), parts));
  }

  private static String product(Explanation explanation) {
    Reckoning reckoning = explanation.reckoning();
    String base =
        reckoning.fixedAmount() == null
            ? money(reckoning.performancePay()) + " × " + percent(reckoning.rate())
            : money(reckoning.fixedAmount());
    return text(
        "how.product",
        base,
        plain(reckoning.roleFactor()),
        percent(reckoning.share()),
        plain(reckoning.repeatFactor()),
        money(explanation.exact()));
  }

  private static String approval(Decided decided) {
    String who =
        decided.inPlaceOf() == null
            ? decided.name()
            : text("sign.for." + decided.because(), decided.name(), decided.inPlaceOf());
    return text("sign.approval", who, day(decided.on()));
  }

  private List<String> signatures() {
    String approvals =
        notice.approvals().stream().map(NoticeForm::approval).collect(Collectors.joining("\n"));
    return List.of(
        text("sign.approved") + "\n" + approvals,
        text("sign.issued") + "\n\n" + text("sign.date"),
        text("sign.received") + "\n\n" + text("sign.date"));
  }
}
