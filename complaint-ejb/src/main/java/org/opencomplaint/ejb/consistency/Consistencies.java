package org.opencomplaint.ejb.consistency;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.consistency.Consistency.Cell;
import org.opencomplaint.ejb.paging.Page;
import org.opencomplaint.ejb.paging.Paging;
import org.opencomplaint.ejb.policy.PenaltyPolicies;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.Problem;
import org.opencomplaint.ejb.usecase.UseCase;

/** Compares departments by what like losses cost their people. */
@UseCase
@Stateless
public class Consistencies {
  private static final int MONTHS = 12;

  @Inject private ConsistencyQueries queries;
  @Inject private PenaltyPolicies policies;
  @Inject private Clock clock;

  /**
   * The comparison.
   *
   * @throws Problem INVALID if the period ends before it starts
   */
  @Allow({Role.MANAGER, Role.LEADER, Role.AUDITOR, Role.HR})
  public Consistency compare(ConsistencySearch wanted, Paging paging) {
    LocalDate today = LocalDate.now(clock);
    LocalDate to = wanted.to() == null ? today : wanted.to();
    LocalDate from = wanted.from() == null ? to.minusMonths(MONTHS) : wanted.from();
    if (to.isBefore(from)) {
      throw Problem.invalid("to", "PERIOD");
    }
    List<Cell> cells = queries.cells(from, to, policies.inForceOn(today).rateBands());
    Cell shown = shown(wanted, cells);
    if (shown == null) {
      return new Consistency(from, to, cells, null, null, List.of(), Page.of(List.of(), paging, 0));
    }
    return new Consistency(
        from,
        to,
        cells,
        shown,
        queries.median(from, to, shown),
        queries.departments(from, to, shown),
        queries.outliers(from, to, shown, paging));
  }

  private static Cell shown(ConsistencySearch wanted, List<Cell> cells) {
    return cells.stream()
        .filter(cell -> wanted.severity() == null || cell.severity() == wanted.severity())
        .filter(cell -> wanted.band() == null || cell.lossFrom().equals(wanted.band()))
        .max(Comparator.comparing(Cell::cases))
        .orElse(null);
  }
}
