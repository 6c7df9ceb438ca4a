package org.opencomplaint.core.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import org.opencomplaint.core.accountability.LiablePerson;
import org.opencomplaint.core.accountability.PenaltyCase;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.accountability.Reckoning;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

/** What a policy made of one liability, with everything it looked at (domain rules §7). */
@Embeddable
public class Assessment {
  @Column(name = "policy_version")
  private Integer policyVersion;

  private Money loss;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  private String role;
  private BigDecimal share;

  @Column(name = "performance_pay")
  private Money performancePay;

  @Column(name = "prior_penalties")
  private Integer priorPenalties;

  private Boolean concealment;

  /** Null unless a hearing left less than the policy says. */
  @Column(name = "heard_limit")
  private Money heardLimit;

  protected Assessment() {}

  /**
   * Keeps the result of a policy.
   *
   * @param policyVersion the version it was judged under
   * @param judged the whole case
   * @param person the one of the case that this is about
   */
  public Assessment(int policyVersion, PenaltyCase judged, LiablePerson person) {
    this.policyVersion = policyVersion;
    this.loss = judged.loss();
    this.severity = judged.severity();
    this.role = person.role().code();
    this.share = person.share();
    this.performancePay = person.performancePay();
    this.priorPenalties = person.priorPenalties();
    this.concealment = judged.isConcealer(person);
  }

  /** Somebody who heard an appeal let less stand, which is not raised again. */
  public void limitTo(Money heard) {
    heardLimit = heard;
  }

  /** What a hearing left, where that is less than the policy says; else empty. */
  public Optional<Money> heardLimit() {
    return Optional.ofNullable(heardLimit);
  }

  /** How the amount came about, before rounding and cap, under the policy it was judged by. */
  public Reckoning reckoning(PenaltyPolicy policy, String employee) {
    LiablePerson person =
        new LiablePerson(
            employee, policy.role(role).orElseThrow(), share, performancePay, priorPenalties);
    return policy.reckon(loss, severity, person, concealment);
  }

  /** The policy version it was judged under. */
  public int policyVersion() {
    return policyVersion;
  }

  /** L of the complaint it was computed from. */
  public Money loss() {
    return loss;
  }

  /** The severity of the complaint it was computed from. */
  public Severity severity() {
    return severity;
  }

  /** The code of a role of that version. */
  public String role() {
    return role;
  }

  public BigDecimal share() {
    return share;
  }

  /** The performance pay of the month that it was computed from. */
  public Money performancePay() {
    return performancePay;
  }

  /** How many final penalties in the same top category he had in the twelve months before. */
  public int priorPenalties() {
    return priorPenalties;
  }

  /** Whether he concealed the complaint and bears all direct shares. */
  public boolean isForConcealment() {
    return concealment;
  }
}
