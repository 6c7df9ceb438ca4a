package org.opencomplaint.core.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount in CNY with exactly two decimals (domain rules §6).
 *
 * <p>Adding and subtracting is exact. Whatever needs rounding is computed as an exact {@link
 * BigDecimal} and enters through {@link #rounded} or {@link #roundedDown}, once, at the end.
 */
public final class Money implements Comparable<Money>, Serializable {

  /** 0.00. */
  public static final Money ZERO = new Money(BigDecimal.ZERO.setScale(2));

  private static final long serialVersionUID = 1L;
  private static final int DECIMALS = 2;
  private static final int MAX_INTEGER_DIGITS = 13;
  private static final Pattern PLAIN_AMOUNT = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2})?");

  private final BigDecimal amount;

  private Money(BigDecimal amount) {
    this.amount = amount;
  }

  /**
   * Reads a plain amount such as {@code 1200}, {@code 0.5} or {@code -3.20}.
   *
   * @throws IllegalArgumentException if the text is anything else, has more than two decimals or
   *     more than 13 digits before the point
   */
  public static Money of(String text) {
    if (!PLAIN_AMOUNT.matcher(text).matches()) {
      throw new IllegalArgumentException("Not an amount with at most two decimals");
    }
    return of(new BigDecimal(text));
  }

  /**
   * An exact amount.
   *
   * @throws IllegalArgumentException if it has more than two decimals or more than 13 digits before
   *     the point
   */
  public static Money of(BigDecimal amount) {
    // Checked first: bringing 1E+999999999 to two decimals would exhaust the memory.
    if (amount.precision() - (long) amount.scale() > MAX_INTEGER_DIGITS) {
      throw new IllegalArgumentException("Amount too large");
    }
    if (amount.scale() > DECIMALS) {
      throw new IllegalArgumentException("Amount with more than two decimals");
    }
    return new Money(amount.setScale(DECIMALS));
  }

  /** An exact figure rounded to the cent, half a cent away from zero (HALF_UP). */
  public static Money rounded(BigDecimal exact) {
    return new Money(exact.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** An exact figure with everything below the cent dropped (DOWN, towards zero). */
  public static Money roundedDown(BigDecimal exact) {
    return new Money(exact.setScale(DECIMALS, RoundingMode.DOWN));
  }

  /** The sum of the two. */
  public Money plus(Money other) {
    return new Money(amount.add(other.amount));
  }

  /** This less the other; negative if the other is larger. */
  public Money minus(Money other) {
    return new Money(amount.subtract(other.amount));
  }

  /** The same amount with the other sign. */
  public Money negate() {
    return new Money(amount.negate());
  }

  /** This amount taken so many times. */
  public Money times(int count) {
    return new Money(amount.multiply(BigDecimal.valueOf(count)));
  }

  /** The smaller of the two. */
  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The larger of the two. */
  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Less than 0.00. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** More than 0.00. */
  public boolean isPositive() {
    return amount.signum() > 0;
  }

  /** Exactly 0.00. */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  /** The figure, always with two decimals. */
  public BigDecimal amount() {
    return amount;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money money && amount.equals(money.amount);
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount);
  }

  /** The plain figure with two decimals, for example {@code 1200.00}. */
  @Override
  public String toString() {
    return amount.toPlainString();
  }
}
