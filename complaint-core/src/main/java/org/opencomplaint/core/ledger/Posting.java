package org.opencomplaint.core.ledger;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.penalty.Penalty;
import org.opencomplaint.core.persistence.Identified;
import org.opencomplaint.core.reward.Reward;

/**
 * A set of lines that sum to zero: who posted it, when and why. Postings are never changed; a
 * correction is another posting.
 */
@Entity
public class Posting extends Identified {
  @Column(name = "idempotency_key")
  private String idempotencyKey;

  @Column(name = "posted_at")
  private Instant postedAt;

  @Column(name = "posted_by")
  private String postedBy;

  private String reason;
  private String period;
  private long position;

  @Column(name = "previous_hash")
  private String previousHash;

  private String hash;

  @OneToMany(mappedBy = "posting", cascade = CascadeType.PERSIST)
  private List<PostingLine> lines = new ArrayList<>();

  protected Posting() {}

  private Posting(String idempotencyKey, String reason, String postedBy, Instant postedAt) {
    this.idempotencyKey = idempotencyKey;
    this.reason = reason;
    this.postedBy = postedBy;
    this.postedAt = postedAt;
  }

  /** A final penalty becomes due: due +, penalty −. */
  public static Posting assess(Penalty penalty, EmployeeAccount account, String by, Instant at) {
    Posting posting = new Posting("assess-" + penalty.id(), "ASSESS", by, at);
    posting.transfer(account, penalty, penalty.finalAmount(), AccountKind.DUE, AccountKind.PENALTY);
    return posting;
  }

  /**
   * What was assessed no longer stands: due −, relief +.
   *
   * @param standing what was assessed, less what was written off
   */
  public static Posting relieve(
      Penalty penalty, EmployeeAccount account, Money standing, String by, Instant at) {
    return forgive("relieve-" + penalty.id(), "RELIEVE", penalty, account, standing, by, at);
  }

  /** What could not be deducted is given up: due −, relief +; once for a penalty. */
  public static Posting writeOff(
      Penalty penalty, EmployeeAccount account, Money amount, String by, Instant at) {
    return forgive("write-off-" + penalty.id(), "WRITE_OFF", penalty, account, amount, by, at);
  }

  private static Posting forgive(
      String key,
      String reason,
      Penalty penalty,
      EmployeeAccount account,
      Money amount,
      String by,
      Instant at) {
    Posting posting = new Posting(key, reason, by, at);
    posting.transfer(account, penalty, amount, AccountKind.RELIEF, AccountKind.DUE);
    return posting;
  }

  /**
   * The deductions of an employee in a month: for each penalty due −, deduction +. A refund is a
   * negative amount.
   */
  public static Posting deduct(
      EmployeeAccount account, List<PartDeducted> parts, String month, String by, Instant at) {
    Posting posting = new Posting("deduct-" + month + "-" + account.employeeId(), "DEDUCT", by, at);
    posting.period = month;
    parts.forEach(
        part ->
            posting.transfer(
                account, part.penalty(), part.amount(), AccountKind.DEDUCTION, AccountKind.DUE));
    return posting;
  }

  /** What is deducted for one penalty. */
  public record PartDeducted(Penalty penalty, Money amount) {}

  /** An approved reward is to be paid: payable +, reward −. */
  public static Posting reward(Reward reward, EmployeeAccount account, String by, Instant at) {
    Posting posting = new Posting("reward-" + reward.id(), "REWARD", by, at);
    posting.transfer(account, reward, reward.amount(), AccountKind.PAYABLE, AccountKind.REWARD);
    return posting;
  }

  /** A reward no longer stands: payable −, reward +; what was paid is offset by later ones. */
  public static Posting unreward(Reward reward, EmployeeAccount account, String by, Instant at) {
    Posting posting = new Posting("unreward-" + reward.id(), "UNREWARD", by, at);
    posting.transfer(account, reward, reward.amount(), AccountKind.REWARD, AccountKind.PAYABLE);
    return posting;
  }

  /** The rewards of an employee that are paid with a month: for each payable −, payout +. */
  public static Posting payOut(
      EmployeeAccount account, List<PartPaid> parts, String month, String by, Instant at) {
    Posting posting =
        new Posting("pay-out-" + month + "-" + account.employeeId(), "PAY_OUT", by, at);
    posting.period = month;
    parts.forEach(
        part ->
            posting.transfer(
                account, part.reward(), part.amount(), AccountKind.PAYOUT, AccountKind.PAYABLE));
    return posting;
  }

  /** What is paid for one reward; negative where an earlier payment is offset. */
  public record PartPaid(Reward reward, Money amount) {}

  private void transfer(
      EmployeeAccount account, Reward reward, Money amount, AccountKind to, AccountKind from) {
    lines.add(new PostingLine(this, account, to, reward, amount));
    lines.add(new PostingLine(this, account, from, reward, amount.negate()));
  }

  private void transfer(
      EmployeeAccount account, Penalty penalty, Money amount, AccountKind to, AccountKind from) {
    lines.add(new PostingLine(this, account, to, penalty, amount));
    lines.add(new PostingLine(this, account, from, penalty, amount.negate()));
  }

  /** Takes its place in the ledger, after the one at that position with that hash. */
  public void follow(long before, String hashBefore) {
    position = before + 1;
    previousHash = hashBefore;
    hash = record().hash(hashBefore);
  }

  private PostingRecord record() {
    return new PostingRecord(
        position,
        idempotencyKey,
        postedAt,
        postedBy,
        reason,
        period,
        lines.stream().map(PostingLine::record).toList());
  }

  /** Its place in the ledger, from 1. */
  public long position() {
    return position;
  }

  /** What chains the next posting to it. */
  public String hash() {
    return hash;
  }

  /** The same key is posted at most once. */
  public String idempotencyKey() {
    return idempotencyKey;
  }

  public Instant postedAt() {
    return postedAt;
  }

  /** The employee number of who posted it. */
  public String postedBy() {
    return postedBy;
  }

  /** ASSESS, RELIEVE, WRITE_OFF or DEDUCT; of rewards REWARD, UNREWARD or PAY_OUT. */
  public String reason() {
    return reason;
  }

  /** The payroll month of a deduction or payment; null otherwise. */
  public String period() {
    return period;
  }

  public List<PostingLine> lines() {
    return List.copyOf(lines);
  }
}
