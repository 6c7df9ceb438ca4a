package org.opencomplaint.core.accountability;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;

/**
 * Everything the penalties of one complaint depend on, besides the policy.
 *
 * @param loss what the complaint cost, 0.00 or more
 * @param severity how grave it is
 * @param people who answers for it; nobody twice in the same role
 * @param concealedBy employee number of the head who concealed it (隐瞒), one of the people; null if
 *     nobody did
 */
public record PenaltyCase(
    Money loss, Severity severity, List<LiablePerson> people, String concealedBy) {

  /**
   * Checks the case.
   *
   * @throws IllegalArgumentException if the loss is negative, somebody is named twice in one role,
   *     the own shares do not sum to 1, or the one who concealed is not among the people
   */
  public PenaltyCase {
    Objects.requireNonNull(severity, "severity");
    people = List.copyOf(people);
    if (loss.isNegative()) {
      throw new IllegalArgumentException("Loss must not be negative");
    }
    requireNobodyTwice(people);
    requireWholeOwnShares(people);
    if (concealedBy != null && concealer(people, concealedBy).isEmpty()) {
      throw new IllegalArgumentException("Whoever concealed must be among the liable people");
    }
  }

  /** Whether this liability takes over all own shares, because he concealed the complaint. */
  public boolean isConcealer(LiablePerson person) {
    return concealer(people, concealedBy).filter(person::equals).isPresent();
  }

  /** His gravest liability, should he have several. */
  private static Optional<LiablePerson> concealer(List<LiablePerson> people, String concealedBy) {
    return people.stream()
        .filter(person -> person.employee().equals(concealedBy))
        .max(Comparator.comparing(person -> person.role().factor()));
  }

  private static void requireNobodyTwice(List<LiablePerson> people) {
    record Place(String employee, String role) {}
    Set<Place> seen = new HashSet<>();
    for (LiablePerson person : people) {
      if (!seen.add(new Place(person.employee(), person.role().code()))) {
        throw new IllegalArgumentException("An employee is named twice in the same role");
      }
    }
  }

  private static void requireWholeOwnShares(List<LiablePerson> people) {
    List<LiablePerson> own = people.stream().filter(LiablePerson::bearsOwnShare).toList();
    BigDecimal sum = own.stream().map(LiablePerson::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!own.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException("Own shares must sum to 1");
    }
  }
}
