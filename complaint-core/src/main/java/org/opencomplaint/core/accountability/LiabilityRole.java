package org.opencomplaint.core.accountability;

import java.math.BigDecimal;

/**
 * In which role an employee answers for a complaint; a policy version has its own (domain rules
 * §7).
 *
 * @param code what findings and penalties keep, such as {@code DIRECT}
 * @param factor what the amount is multiplied by, 0 or more
 * @param shareOf whose share counts
 */
public record LiabilityRole(
    String code, String nameZh, String nameEn, BigDecimal factor, ShareOf shareOf) {
  /** 直接责任: caused it, with a share. */
  public static final LiabilityRole DIRECT =
      new LiabilityRole("DIRECT", "直接责任", "Direct", new BigDecimal("1.0"), ShareOf.OWN);

  /** 管理责任: heads the department. */
  public static final LiabilityRole SUPERVISOR =
      new LiabilityRole("SUPERVISOR", "管理责任", "Supervisory", new BigDecimal("0.3"), ShareOf.WHOLE);

  /** 领导责任: leads the head. */
  public static final LiabilityRole SENIOR =
      new LiabilityRole("SENIOR", "领导责任", "Senior", new BigDecimal("0.1"), ShareOf.WHOLE);

  /**
   * Checks the factor.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public LiabilityRole {
    if (factor.signum() < 0) {
      throw new IllegalArgumentException("Role factor must not be negative");
    }
  }

  /** Whether the shares as found count. */
  public boolean bearsOwnShare() {
    return shareOf == ShareOf.OWN;
  }

  /** The share that counts, of the one found and that of the department. */
  public BigDecimal share(BigDecimal own, BigDecimal ofDepartment) {
    return switch (shareOf) {
      case OWN -> own;
      case WHOLE -> BigDecimal.ONE;
      case DEPARTMENT -> ofDepartment;
    };
  }
}
