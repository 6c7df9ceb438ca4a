package org.opencomplaint.core.accountability;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the liability for a complaint is divided between departments, such as 70 % caused and 30 %
 * should have caught it; by default it is not.
 *
 * @param shares fractions by the department's code; empty if it is not divided
 */
public record LiabilitySplit(Map<String, BigDecimal> shares) {
  /**
   * Somebody's part.
   *
   * @param department code of the department he belongs to
   * @param own his own share as found; it counts in a role with {@link ShareOf#OWN} only
   */
  public record Part(String department, LiabilityRole role, BigDecimal own) {}

  public LiabilitySplit {
    shares = Map.copyOf(shares);
  }

  /** The share of a department; the whole if nothing is divided, 0 if it has none. */
  public BigDecimal of(String department) {
    return shares.isEmpty() ? BigDecimal.ONE : shares.getOrDefault(department, BigDecimal.ZERO);
  }

  /**
   * Whether the departments sum to the whole, the own shares of each department's people to the
   * share of it, and everybody else who answers for a department is of one of them.
   */
  public boolean agreesWith(List<Part> parts) {
    if (shares.isEmpty()) {
      return true;
    }
    Map<String, BigDecimal> own = new HashMap<>();
    for (Part part : parts) {
      if (part.role().shareOf() != ShareOf.WHOLE && of(part.department()).signum() == 0) {
        return false;
      }
      if (part.role().bearsOwnShare()) {
        own.merge(part.department(), part.own(), BigDecimal::add);
      }
    }
    return isOne(sum(shares.values()))
        && shares.entrySet().stream()
            .allMatch(
                share ->
                    own.getOrDefault(share.getKey(), BigDecimal.ZERO).compareTo(share.getValue())
                        == 0);
  }

  /** Whether the own shares of all sum to the whole. */
  public static boolean ownSharesAreWhole(List<Part> parts) {
    return isOne(
        sum(parts.stream().filter(part -> part.role().bearsOwnShare()).map(Part::own).toList()));
  }

  private static BigDecimal sum(Iterable<BigDecimal> shares) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal share : shares) {
      sum = sum.add(share);
    }
    return sum;
  }

  private static boolean isOne(BigDecimal share) {
    return share.compareTo(BigDecimal.ONE) == 0;
  }
}
