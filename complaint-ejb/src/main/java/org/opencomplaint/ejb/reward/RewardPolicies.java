package org.opencomplaint.ejb.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencomplaint.core.reward.RewardPolicy;

/** The versions of the reward policy; without any there are no rewards. */
@ApplicationScoped
class RewardPolicies {
  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** The latest first. */
  List<RewardPolicy> all() {
    return entities
        .createQuery("select p from RewardPolicy p order by p.version desc", RewardPolicy.class)
        .getResultList();
  }

  /** The latest of those that are in effect on a day. */
  Optional<RewardPolicy> inForceOn(LocalDate day) {
    return all().stream()
        .filter(policy -> !policy.terms().effectiveFrom().isAfter(day))
        .findFirst();
  }

  /** Keeps everybody else from setting one until the end of the transaction. */
  void lock() {
    entities.createNativeQuery("lock table reward_policy in exclusive mode").executeUpdate();
  }

  void add(RewardPolicy policy) {
    entities.persist(policy);
  }
}
