package org.opencomplaint.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.persistence.Aggregate;

/**
 * That somebody lets another decide on proposals in his place, up to a value and for some days
 * (授权审批). What waits for him stays his: he answers for its time, and may decide himself.
 */
@Entity
public class Delegation extends Aggregate {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "delegator_id")
  private Employee delegator;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "delegate_id")
  private Employee delegate;

  @Column(name = "value_limit")
  private Money limit;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "to_on")
  private LocalDate toOn;

  @Column(name = "from_at")
  private Instant fromAt;

  @Column(name = "until_at")
  private Instant untilAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected Delegation() {}

  /**
   * Somebody delegates from the one day to the other, both included.
   *
   * @param limit up to which value of all remedies of a proposal together
   */
  public Delegation(
      Employee delegator,
      Employee delegate,
      Money limit,
      LocalDate fromOn,
      LocalDate toOn,
      ZoneId zone) {
    this.delegator = delegator;
    this.delegate = delegate;
    this.limit = limit;
    this.fromOn = fromOn;
    this.toOn = toOn;
    this.fromAt = fromOn.atStartOfDay(zone).toInstant();
    this.untilAt = toOn.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** It ends at once; the first time counts. */
  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  /** Whether the delegate may decide now. */
  public boolean isInForce(Instant now) {
    return revokedAt == null && !now.isBefore(fromAt) && now.isBefore(untilAt);
  }

  public Employee delegator() {
    return delegator;
  }

  public Employee delegate() {
    return delegate;
  }

  /** Up to which value of all remedies of a proposal together. */
  public Money limit() {
    return limit;
  }

  public LocalDate fromOn() {
    return fromOn;
  }

  /** The last day. */
  public LocalDate toOn() {
    return toOn;
  }

  /** Null unless it was ended early. */
  public Instant revokedAt() {
    return revokedAt;
  }
}
