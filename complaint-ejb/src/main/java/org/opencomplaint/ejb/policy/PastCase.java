package org.opencomplaint.ejb.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opencomplaint.core.accountability.LiablePerson;
import org.opencomplaint.core.accountability.PenaltyCase;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.sql.Row;

/**
 * What was found in a complaint.
 *
 * @param people who answers for it; more are added while it is read
 */
record PastCase(
    String complaint,
    int policyVersion,
    Severity severity,
    Money loss,
    String concealedBy,
    List<Liable> people) {

  record Liable(
      EmployeeName employee,
      DepartmentName department,
      String role,
      BigDecimal share,
      Money performancePay,
      int priorPenalties) {

    static Liable of(Row row) {
      return new Liable(
          new EmployeeName(row.text(), row.text()),
          new DepartmentName(row.text(), row.text()),
          row.text(),
          row.decimal(),
          row.money(),
          (int) row.number());
    }

    private LiablePerson under(PenaltyPolicy policy) {
      return new LiablePerson(
          employee.no(), policy.role(role).orElseThrow(), share, performancePay, priorPenalties);
    }
  }

  /** The case of a row, of which {@link Liable#of} then reads the person. */
  static PastCase of(Row row) {
    return new PastCase(
        row.text(),
        (int) row.number(),
        row.code(Severity.class),
        row.money(),
        row.text(),
        new ArrayList<>());
  }

  /**
   * Whether the version answers it: it has all roles, and those that bear an own share are the same
   * ones, so that the shares found still sum to the whole.
   */
  boolean fits(PenaltyPolicy policy) {
    return people.stream().allMatch(liable -> policy.role(liable.role()).isPresent())
        && isWhole(policy);
  }

  private boolean isWhole(PenaltyPolicy policy) {
    List<BigDecimal> own =
        people.stream()
            .filter(liable -> policy.role(liable.role()).orElseThrow().bearsOwnShare())
            .map(Liable::share)
            .toList();
    return own.isEmpty()
        || own.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) == 0;
  }

  PenaltyCase under(PenaltyPolicy policy) {
    return new PenaltyCase(
        loss, severity, people.stream().map(liable -> liable.under(policy)).toList(), concealedBy);
  }
}
