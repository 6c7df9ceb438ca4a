package org.opencomplaint.ejb.calculation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.LiablePerson;
import org.opencomplaint.core.accountability.PenaltyCase;
import org.opencomplaint.core.complaint.action.NotNegative;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * What do the penalties of a complaint come to?
 *
 * @param concealedBy one of the liable employees; null if nobody concealed it
 */
public record PenaltiesQuestion(
    @NotNull @NotNegative Money loss,
    @NotNull Severity severity,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid LiableEntry> liabilities,
    @Size(max = 60) String concealedBy) {

  /**
   * Who answers for it.
   *
   * @param employee any name; the employee number breaks ties
   * @param share from 0 to 1; DIRECT shares sum to 1, the others are 1; 1 when left out
   * @param priorPenalties none when left out
   */
  public record LiableEntry(
      @NotBlank @Size(max = 60) String employee,
      @NotNull LiabilityRole role,
      @DecimalMin(value = "0", inclusive = false)
          @DecimalMax("1")
          @Digits(integer = 1, fraction = 4)
          BigDecimal share,
      @NotNull @NotNegative Money performancePay,
      @Min(0) @Max(1000) Integer priorPenalties) {

    /** The whole, for the first time, when left out. */
    public LiableEntry {
      share = share == null ? BigDecimal.ONE : share;
      priorPenalties = priorPenalties == null ? 0 : priorPenalties;
    }

    private LiablePerson person() {
      return new LiablePerson(employee, role, share, performancePay, priorPenalties);
    }
  }

  /**
   * The case as the calculator takes it.
   *
   * @throws Problem INVALID naming the field that does not fit the others
   */
  PenaltyCase penaltyCase() {
    Set<String> employees = new HashSet<>();
    for (int i = 0; i < liabilities.size(); i++) {
      if (!employees.add(liabilities.get(i).employee())) {
        throw Problem.invalid("liabilities[" + i + "].employee", "LIABLE_TWICE");
      }
    }
    if (concealedBy != null && !employees.contains(concealedBy)) {
      throw Problem.invalid("concealedBy", "CONCEALED_BY_HEAD");
    }
    if (!directSharesAreWhole()) {
      throw Problem.invalid("liabilities", "DIRECT_SHARES");
    }
    return new PenaltyCase(
        loss, severity, liabilities.stream().map(LiableEntry::person).toList(), concealedBy);
  }

  private boolean directSharesAreWhole() {
    List<BigDecimal> shares =
        liabilities.stream()
            .filter(entry -> entry.role() == LiabilityRole.DIRECT)
            .map(LiableEntry::share)
            .toList();
    return shares.isEmpty()
        || shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) == 0;
  }
}
