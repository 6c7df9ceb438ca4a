package org.opencomplaint.core.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.trail.TrailHash;

/**
 * One posting, as plain values; everything its hash vouches for.
 *
 * @param position its place in the ledger, from 1, without gaps
 * @param reason ASSESS, RELIEVE, WRITE_OFF, DEDUCT, REWARD, UNREWARD or PAY_OUT
 * @param period the payroll month of a deduction or payment; null otherwise
 * @param lines in any order
 */
public record PostingRecord(
    long position,
    String idempotencyKey,
    Instant postedAt,
    String postedBy,
    String reason,
    String period,
    List<Line> lines) {
  private static final Comparator<Line> ORDER =
      Comparator.comparingLong(Line::penaltyId)
          .thenComparingLong(Line::rewardId)
          .thenComparing(Line::account);

  /**
   * One side of it.
   *
   * @param penaltyId 0 if it is about a reward
   * @param rewardId 0 if it is about a penalty
   */
  public record Line(
      long employeeId, AccountKind account, long penaltyId, long rewardId, Money amount) {
    private String subject() {
      return rewardId == 0 ? Long.toString(penaltyId) : "reward-" + rewardId;
    }
  }

  /** The hash of this posting as the successor of the one with that hash. */
  public String hash(String previousHash) {
    List<String> fields = new ArrayList<>();
    fields.add(Long.toString(position));
    fields.add(idempotencyKey);
    fields.add(postedAt.toString());
    fields.add(postedBy);
    fields.add(reason);
    fields.add(period);
    for (Line line : lines.stream().sorted(ORDER).toList()) {
      fields.add(Long.toString(line.employeeId()));
      fields.add(line.account().name());
      fields.add(line.subject());
      fields.add(line.amount().toString());
    }
    return TrailHash.of(previousHash, fields);
  }
}
