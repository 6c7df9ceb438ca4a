package org.opencomplaint.ejb.penalty;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.accountability.RateBand;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.sql.Row;

/** The versions of the penalty policy (domain rules §7) as the database has them. */
@ApplicationScoped
public class PenaltyPolicies {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The policy that is in force on a day.
   *
   * @throws IllegalStateException if none was yet
   */
  public PenaltyPolicy inForceOn(LocalDate day) {
    return version(
        rows(
                "select version from penalty_policy where effective_from <= ?1"
                    + " order by effective_from desc limit 1",
                day)
            .stream()
            .findFirst()
            .map(row -> (int) row.number())
            .orElseThrow(() -> new IllegalStateException("No penalty policy in force on " + day)));
  }

  /** A version of the policy. */
  public PenaltyPolicy version(int version) {
    return new PenaltyPolicy(
        version,
        rateBands(version),
        fixedAmounts(version),
        roleFactors(version),
        repeatFactors(version));
  }

  private List<RateBand> rateBands(int version) {
    return rows(
            "select loss_from, rate from penalty_rate where policy_version = ?1 order by loss_from",
            version)
        .stream()
        .map(row -> new RateBand(row.money(), row.decimal()))
        .toList();
  }

  private Map<Severity, Money> fixedAmounts(int version) {
    return rows(
            "select severity, amount from penalty_fixed_amount where policy_version = ?1", version)
        .stream()
        .collect(toMap(row -> row.code(Severity.class), Row::money));
  }

  private Map<LiabilityRole, BigDecimal> roleFactors(int version) {
    return rows("select role, factor from penalty_role_factor where policy_version = ?1", version)
        .stream()
        .collect(toMap(row -> row.code(LiabilityRole.class), Row::decimal));
  }

  private List<BigDecimal> repeatFactors(int version) {
    return rows(
            "select factor from penalty_repeat_factor where policy_version = ?1"
                + " order by prior_penalties",
            version)
        .stream()
        .map(Row::decimal)
        .toList();
  }

  private List<Row> rows(String sql, Object parameter) {
    return Row.of(entities.createNativeQuery(sql).setParameter(1, parameter));
  }
}
