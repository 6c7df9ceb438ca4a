package org.opencomplaint.core.complaint;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.stream.Stream;
import org.opencomplaint.core.complaint.action.RejectionReason;
import org.opencomplaint.core.complaint.action.Resolvability;
import org.opencomplaint.core.complaint.action.ValidityCheck;
import org.opencomplaint.core.complaint.action.Verdict;
import org.opencomplaint.core.organisation.Employee;

/** Whether the complaint is justified, and who said so (step 2); empty until judged. */
@Embeddable
public class Validity {
  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Enumerated(EnumType.STRING)
  private Resolvability resolvability;

  @Enumerated(EnumType.STRING)
  @Column(name = "verdict_reason_code")
  private RejectionReason reasonCode;

  @Column(name = "verdict_reason")
  private String reason;

  @Column(name = "verdict_reply")
  private String reply;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "verdict_by_id")
  private Employee judgedBy;

  /** The names of {@link ValidityCheck}s, with commas between them. */
  @Column(name = "validity_checks")
  private String checks;

  protected Validity() {}

  static Validity accepted(
      Verdict verdict, Resolvability resolvability, String reason, Employee officer) {
    Validity validity = new Validity();
    validity.verdict = verdict;
    validity.resolvability = resolvability;
    validity.reason = reason;
    validity.judgedBy = officer;
    return validity;
  }

  static Validity rejected(RejectionReason code, String reason, String reply, Employee officer) {
    Validity validity = accepted(Verdict.INVALID, null, reason, officer);
    validity.reasonCode = code;
    validity.reply = reply;
    return validity;
  }

  /** Keeps what was ticked; null if the list was not gone through. */
  Validity having(List<ValidityCheck> checked) {
    checks =
        checked == null
            ? null
            : checked.stream().distinct().map(ValidityCheck::name).collect(joining(","));
    return this;
  }

  /** What the officer ticked; null if he did not go through the list. */
  public List<ValidityCheck> checked() {
    return checks == null
        ? null
        : Stream.of(checks.split(","))
            .filter(name -> !name.isEmpty())
            .map(ValidityCheck::valueOf)
            .toList();
  }

  boolean isRejection() {
    return verdict == Verdict.INVALID;
  }

  /** Null until judged. */
  public Verdict verdict() {
    return verdict;
  }

  public Resolvability resolvability() {
    return resolvability;
  }

  /** Why it was rejected; null if it was not. */
  public RejectionReason reasonCode() {
    return reasonCode;
  }

  public String reason() {
    return reason;
  }

  /** What the customer was answered when it was rejected. */
  public String reply() {
    return reply;
  }

  public Employee judgedBy() {
    return judgedBy;
  }
}
