package org.opencomplaint.ejb.policy;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opencomplaint.core.accountability.DelayBand;
import org.opencomplaint.core.accountability.DelayTariff;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.accountability.RateBand;
import org.opencomplaint.core.accountability.ShareOf;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.sql.Row;

/** The versions of the penalty policy (domain rules §5 and §7) as the database has them. */
@ApplicationScoped
public class PenaltyPolicies {
  /** Released versions never change. */
  private final Map<Integer, PenaltyPolicy> released = new ConcurrentHashMap<>();

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * The policy that is in force on a day.
   *
   * @throws IllegalStateException if none was yet
   */
  public PenaltyPolicy inForceOn(LocalDate day) {
    return rows(
            "select version from penalty_policy where status = 'RELEASED' and effective_from <= ?1"
                + " order by effective_from desc limit 1",
            day)
        .stream()
        .findFirst()
        .map(row -> released((int) row.number()))
        .orElseThrow(() -> new IllegalStateException("No penalty policy in force on " + day));
  }

  /** A version that somebody was judged under. */
  public PenaltyPolicy released(int version) {
    return released.computeIfAbsent(version, this::version);
  }

  /** A version as it stands; a draft may still change. */
  public PenaltyPolicy version(int version) {
    return new PenaltyPolicy(
        version,
        rateBands(version),
        fixedAmounts(version),
        roles(version),
        repeatFactors(version),
        delayTariff(version));
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

  private List<LiabilityRole> roles(int version) {
    return rows(
            "select role, name_zh, name_en, factor, share_of from penalty_role"
                + " where policy_version = ?1 order by position",
            version)
        .stream()
        .map(
            row ->
                new LiabilityRole(
                    row.text(), row.text(), row.text(), row.decimal(), row.code(ShareOf.class)))
        .toList();
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

  private DelayTariff delayTariff(int version) {
    List<DelayBand> bands =
        rows(
                "select up_to_hours, amount from penalty_delay_band where policy_version = ?1"
                    + " order by up_to_hours",
                version)
            .stream()
            .map(row -> new DelayBand((int) row.number(), row.money()))
            .toList();
    Row beyond =
        rows(
                "select delay_block_hours, delay_per_block, delay_maximum from penalty_policy"
                    + " where version = ?1",
                version)
            .get(0);
    return new DelayTariff(bands, (int) beyond.number(), beyond.money(), beyond.money());
  }

  private List<Row> rows(String sql, Object parameter) {
    return Row.of(entities.createNativeQuery(sql).setParameter(1, parameter));
  }
}
