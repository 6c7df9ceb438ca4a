package org.opencomplaint.core.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.complaint.action.Accept;
import org.opencomplaint.core.complaint.action.Approve;
import org.opencomplaint.core.complaint.action.Assign;
import org.opencomplaint.core.complaint.action.Attempt;
import org.opencomplaint.core.complaint.action.ChangeResolvability;
import org.opencomplaint.core.complaint.action.ChangeSeverity;
import org.opencomplaint.core.complaint.action.Channel;
import org.opencomplaint.core.complaint.action.Close;
import org.opencomplaint.core.complaint.action.Complete;
import org.opencomplaint.core.complaint.action.Correct;
import org.opencomplaint.core.complaint.action.CorrectLoss;
import org.opencomplaint.core.complaint.action.CustomerDetails;
import org.opencomplaint.core.complaint.action.CustomerFeedback;
import org.opencomplaint.core.complaint.action.Demand;
import org.opencomplaint.core.complaint.action.Dissatisfied;
import org.opencomplaint.core.complaint.action.Execution;
import org.opencomplaint.core.complaint.action.Extend;
import org.opencomplaint.core.complaint.action.LiabilityEntry;
import org.opencomplaint.core.complaint.action.LossEntry;
import org.opencomplaint.core.complaint.action.NegotiateDate;
import org.opencomplaint.core.complaint.action.Pause;
import org.opencomplaint.core.complaint.action.Propose;
import org.opencomplaint.core.complaint.action.Reassign;
import org.opencomplaint.core.complaint.action.Refuse;
import org.opencomplaint.core.complaint.action.Registration;
import org.opencomplaint.core.complaint.action.Reject;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.RemedyKind;
import org.opencomplaint.core.complaint.action.RemedyLine;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.ResolveOnSpot;
import org.opencomplaint.core.complaint.action.Resume;
import org.opencomplaint.core.complaint.action.Return;
import org.opencomplaint.core.complaint.action.Subject;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.core.complaint.action.Tell;
import org.opencomplaint.core.complaint.action.TellingMeans;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.complaint.action.Verdict;
import org.opencomplaint.core.complaint.action.WaitingFor;
import org.opencomplaint.core.customer.Customer;
import org.opencomplaint.core.loss.LossKind;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/** Forms filled in as they should be. */
final class Forms {
  private static final CustomerFeedback CONTENT = new CustomerFeedback(4, 5, 4, 4, "好");

  private Forms() {}

  static Registration registration(Severity severity) {
    return registration(severity, Company.DEFECT, "收到的轴承有裂纹", Subject.EMPTY);
  }

  static Registration registration(
      Severity severity, String category, String facts, Subject subject) {
    return new Registration(
        Channel.PHONE,
        severity,
        category,
        new CustomerDetails(
            Customer.Kind.PERSON, "王先生", "13800000000", null, null, null, false, false),
        subject,
        facts,
        new Demand(RemedyKind.EXCHANGE, null),
        null,
        null,
        null);
  }

  /** Told by telephone, by whoever records it. */
  static Tell tell(TellingSubject about, Instant at) {
    return new Tell(about, at, TellingMeans.PHONE, null, null, "照单念给客户听");
  }

  static Tell unreachable(TellingSubject about) {
    return new Tell(about, null, null, null, "电话三次无人接听", "空号");
  }

  /** What the customer complains about is this product. */
  static Subject about(String product) {
    return new Subject(product, null, null, null, null, null, null);
  }

  /** What the customer complains about is this employee. */
  static Subject about(Employee employee) {
    return new Subject(null, null, null, null, null, null, employee.no());
  }

  static Accept accept() {
    return new Accept(Verdict.VALID, "照片可见裂纹", null, null);
  }

  static Reject reject() {
    return new Reject(RejectionReason.NO_FAULT, "检测合格", "您好,经检测产品合格。");
  }

  static ResolveOnSpot onTheSpot(String value) {
    return new ResolveOnSpot(remedy(value), true, "客户同意当场换货");
  }

  static Assign assign(String department) {
    return new Assign(department, List.of(), "由该部门生产");
  }

  static Refuse refuse() {
    return new Refuse("不是本部门的产品");
  }

  static SubmitFindings findings(Employee... directlyLiable) {
    BigDecimal share = BigDecimal.ONE.divide(BigDecimal.valueOf(directlyLiable.length));
    return findings(
        Stream.of(directlyLiable)
            .map(employee -> liable(employee, LiabilityRole.DIRECT, share.toString()))
            .toArray(LiabilityEntry[]::new));
  }

  static SubmitFindings findings(LiabilityEntry... liabilities) {
    return new SubmitFindings(
        Company.METHOD,
        "热处理温度过高",
        List.of(new LossEntry(LossKind.GOODS, "轴承", new BigDecimal("12"), Money.of("100.00"))),
        List.of(liabilities),
        null);
  }

  static SubmitFindings nobodyLiable() {
    return new SubmitFindings(Company.THIRD_PARTY, "承运商损坏", List.of(), List.of(), null);
  }

  static LiabilityEntry liable(Employee employee, LiabilityRole role, String share) {
    return new LiabilityEntry(employee.no(), role.code(), new BigDecimal(share), "未按规程操作");
  }

  static Propose propose(String... values) {
    return new Propose(Stream.of(values).map(Forms::remedy).toList(), true, null);
  }

  static RemedyLine remedy(String value) {
    return new RemedyLine(RemedyKind.EXCHANGE, Money.of(value), "合同第七条");
  }

  static Approve approve() {
    return new Approve(null);
  }

  static Return giveBack(Stage to) {
    return new Return(to, "请补充依据");
  }

  /** Every remedy of the proposal carried out, the customer told and heard. */
  static Complete complete(Complaint complaint, Employee by, Instant now) {
    return complete(executions(complaint, by, now), now, CONTENT, List.of());
  }

  static Complete complete(
      List<Execution> executions, Instant notifiedAt, CustomerFeedback said, List<Attempt> tried) {
    return new Complete(executions, notifiedAt, said, tried);
  }

  static List<Execution> executions(Complaint complaint, Employee by, Instant at) {
    int remedies = complaint.currentProposal().map(one -> one.remedies().size()).orElse(1);
    return IntStream.rangeClosed(1, remedies)
        .mapToObj(remedy -> new Execution(remedy, by.no(), at, "签收单 4711"))
        .toList();
  }

  /** Nothing was carried out, and nothing more was said. */
  static Dissatisfied dissatisfied(Instant now) {
    return new Dissatisfied("换的货也有裂纹", now, null);
  }

  static Dissatisfied dissatisfied(
      Instant now, CustomerFeedback said, List<Execution> executions, List<Attempt> tried) {
    return new Dissatisfied("换的货也有裂纹", now, said, null, executions, tried);
  }

  static Pause pause() {
    return new Pause(WaitingFor.CUSTOMER, null, "等客户寄回样品");
  }

  static Pause pauseUntil(Instant until) {
    return new Pause(WaitingFor.THIRD_PARTY, until, "等承运商答复");
  }

  static Resume resume() {
    return new Resume("样品已到");
  }

  static Extend extend(int hours, Instant now) {
    return new Extend(hours, "检测设备故障", now);
  }

  static Reassign reassign(Employee to) {
    return new Reassign(to.no(), "休假");
  }

  static ChangeSeverity severity(Severity severity) {
    return new ChangeSeverity(severity, "媒体关注");
  }

  static CorrectLoss loss(String unitCost) {
    return new CorrectLoss(
        List.of(new LossEntry(LossKind.GOODS, null, null, Money.of(unitCost))), "保险公司已赔付");
  }

  static ChangeResolvability notYetPossible(LocalDate day, Instant now) {
    return new ChangeResolvability(Resolvability.NOT_YET_POSSIBLE, day, "等新型号零件", now);
  }

  static ChangeResolvability shortTerm() {
    return new ChangeResolvability(Resolvability.SHORT_TERM, null, "零件已到", null);
  }

  static NegotiateDate negotiate(LocalDate day, Instant now) {
    return new NegotiateDate(day, "零件晚到", now);
  }

  static Correct correct(String product) {
    return correct(new Subject(product, null, null, null, null, null, null));
  }

  static Correct correct(Subject subject) {
    return new Correct(null, null, null, subject, null, null, null, null, null, "登记时听错了");
  }

  static Correct nobodyComplainedOf() {
    return clear("subject.employee");
  }

  static Correct clear(String... fields) {
    return new Correct(null, null, null, null, null, null, null, null, List.of(fields), "客户来电更正");
  }

  static Close close() {
    return new Close("已换货", "改进热处理", List.of(), null, null);
  }
}
