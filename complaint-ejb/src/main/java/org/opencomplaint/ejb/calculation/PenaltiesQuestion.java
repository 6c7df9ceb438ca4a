package org.opencomplaint.ejb.calculation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.opencomplaint.core.accountability.LiabilitySplit;
import org.opencomplaint.core.accountability.LiabilitySplit.Part;
import org.opencomplaint.core.accountability.LiablePerson;
import org.opencomplaint.core.accountability.PenaltyCase;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.complaint.action.NotNegative;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.typed.NotBlank;
import org.opencomplaint.core.typed.Share;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * What do the penalties of a complaint come to?
 *
 * @param departments how the liability is divided between departments; none if it is not
 * @param concealedBy one of the liable employees; null if nobody concealed it
 */
public record PenaltiesQuestion(
    @NotNull @NotNegative Money loss,
    @NotNull Severity severity,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid LiableEntry> liabilities,
    @Size(max = 60) String concealedBy,
    @Size(max = 20) List<@NotNull @Valid DepartmentEntry> departments) {

  /** Nothing is divided when left out. */
  public PenaltiesQuestion {
    departments = departments == null ? List.of() : departments;
  }

  /**
   * Who answers for it.
   *
   * @param employee any name; the employee number breaks ties
   * @param role code of a role of the policy in force
   * @param share from 0 to 1, 1 when left out; own shares, such as those of DIRECT, sum to 1
   * @param department of which he is; matters only where the liability is divided
   * @param priorPenalties none when left out
   */
  public record LiableEntry(
      @NotBlank @Size(max = 60) String employee,
      @NotBlank @Size(max = 20) String role,
      @Share BigDecimal share,
      @NotNull @NotNegative Money performancePay,
      @Min(0) @Max(1000) Integer priorPenalties,
      @Size(max = 60) String department) {

    /** The whole, for the first time, when left out. */
    public LiableEntry {
      share = share == null ? BigDecimal.ONE : share;
      priorPenalties = priorPenalties == null ? 0 : priorPenalties;
    }

    private String departmentName() {
      return department == null ? "" : department;
    }

    private LiablePerson person(Part part, LiabilitySplit split) {
      return new LiablePerson(
          employee,
          part.role(),
          part.role().share(share, split.of(departmentName())),
          performancePay,
          priorPenalties);
    }
  }

  /**
   * A department's part.
   *
   * @param department any name
   * @param share from 0 to 1; they sum to 1
   */
  public record DepartmentEntry(
      @NotBlank @Size(max = 60) String department, @NotNull @Share BigDecimal share) {}

  /**
   * The case as the calculator takes it.
   *
   * @throws Problem INVALID naming the field that does not fit the others
   */
  PenaltyCase penaltyCase(PenaltyPolicy policy) {
    Set<String> employees = new HashSet<>();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < liabilities.size(); i++) {
      LiableEntry entry = liabilities.get(i);
      if (!employees.add(entry.employee())) {
        throw Problem.invalid("liabilities[" + i + "].employee", "LIABLE_TWICE");
      }
      String field = "liabilities[" + i + "].role";
      parts.add(
          policy
              .role(entry.role())
              .map(role -> new Part(entry.departmentName(), role, entry.share()))
              .orElseThrow(() -> Problem.invalid(field, "UNKNOWN")));
    }
    if (concealedBy != null && !employees.contains(concealedBy)) {
      throw Problem.invalid("concealedBy", "CONCEALED_BY_HEAD");
    }
    LiabilitySplit split = split();
    requireShares(parts, split);
    return new PenaltyCase(
        loss,
        severity,
        IntStream.range(0, parts.size())
            .mapToObj(i -> liabilities.get(i).person(parts.get(i), split))
            .toList(),
        concealedBy);
  }

  private LiabilitySplit split() {
    Map<String, BigDecimal> shares = new HashMap<>();
    for (DepartmentEntry entry : departments) {
      if (shares.put(entry.department(), entry.share()) != null) {
        throw Problem.invalid("departments", "DEPARTMENT_TWICE");
      }
    }
    return new LiabilitySplit(shares);
  }

  private static void requireShares(List<Part> parts, LiabilitySplit split) {
    boolean noneOwn = parts.stream().noneMatch(part -> part.role().bearsOwnShare());
    if (!noneOwn && !LiabilitySplit.ownSharesAreWhole(parts)) {
      throw Problem.invalid("liabilities", "DIRECT_SHARES");
    }
    if (!split.agreesWith(parts)) {
      throw Problem.invalid("departments", "DEPARTMENT_SHARES");
    }
  }
}
