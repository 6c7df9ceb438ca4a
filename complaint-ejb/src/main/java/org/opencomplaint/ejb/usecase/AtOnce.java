package org.opencomplaint.ejb.usecase;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises failures that only mean that somebody else was at the same thing at this moment. */
final class AtOnce {
  /**
   * A transaction that cannot be put in order with others, a deadlock, a lock that was not to be
   * had, and a row that somebody else has just stored (forms are checked against those before).
   */
  private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "23505");

  private AtOnce() {}

  /** Whether one of these is behind the failure. */
  static boolean isBehind(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(AtOnce::isOne);
  }

  private static boolean isOne(Throwable cause) {
    return cause instanceof OptimisticLockException
        || cause instanceof PessimisticLockException
        || (cause instanceof SQLException sql && STATES.contains(sql.getSQLState()));
  }
}
