package org.opencomplaint.ejb.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.opencomplaint.core.accountability.PenaltyPolicy;

/** Writes drafts of the policy; the database refuses to change what is decided. */
@ApplicationScoped
class PolicyStore {
  private static final List<String> PARTS =
      List.of(
          "penalty_rate",
          "penalty_fixed_amount",
          "penalty_role",
          "penalty_repeat_factor",
          "penalty_delay_band");

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** Makes the stored draft say what the policy says. */
  void write(PenaltyPolicy policy) {
    PARTS.forEach(
        part -> run("delete from " + part + " where policy_version = ?1", policy.version()));
    run(
        "update penalty_policy set delay_block_hours = ?2, delay_per_block = ?3,"
            + " delay_maximum = ?4 where version = ?1",
        policy.version(),
        policy.delayTariff().blockHours(),
        policy.delayTariff().perBlock().amount(),
        policy.delayTariff().maximum().amount());
    policy
        .rateBands()
        .forEach(
            band ->
                run(
                    "insert into penalty_rate (policy_version, loss_from, rate) values (?1, ?2, ?3)",
                    policy.version(),
                    band.from().amount(),
                    band.rate()));
    policy
        .fixedAmounts()
        .forEach(
            (severity, amount) ->
                run(
                    "insert into penalty_fixed_amount (policy_version, severity, amount)"
                        + " values (?1, ?2, ?3)",
                    policy.version(),
                    severity.name(),
                    amount.amount()));
    writeRoles(policy);
    for (int i = 0; i < policy.repeatFactors().size(); i++) {
      run(
          "insert into penalty_repeat_factor (policy_version, prior_penalties, factor)"
              + " values (?1, ?2, ?3)",
          policy.version(),
          i,
          policy.repeatFactors().get(i));
    }
    policy
        .delayTariff()
        .bands()
        .forEach(
            band ->
                run(
                    "insert into penalty_delay_band (policy_version, up_to_hours, amount)"
                        + " values (?1, ?2, ?3)",
                    policy.version(),
                    band.upToHours(),
                    band.amount().amount()));
  }

  private void writeRoles(PenaltyPolicy policy) {
    for (int i = 0; i < policy.roles().size(); i++) {
      var role = policy.roles().get(i);
      run(
          "insert into penalty_role"
              + " (policy_version, position, role, name_zh, name_en, factor, share_of)"
              + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
          policy.version(),
          i + 1,
          role.code(),
          role.nameZh(),
          role.nameEn(),
          role.factor(),
          role.shareOf().name());
    }
  }

  /** Runs a statement; returns how many rows it changed. */
  int run(String sql, Object... values) {
    Query statement = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 1, values[i]);
    }
    return statement.executeUpdate();
  }
}
