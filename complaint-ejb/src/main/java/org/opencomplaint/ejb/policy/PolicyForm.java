package org.opencomplaint.ejb.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencomplaint.core.accountability.ShareOf;
import org.opencomplaint.core.complaint.action.NotNegative;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.typed.NotBlank;

/**
 * A draft of the penalty policy as it is to be (domain rules §5 and §7).
 *
 * @param effectiveFrom the first day it is to be in force
 * @param reason why it is changed
 * @param rates by loss, the first from 0.00, ascending; a greater loss never costs less
 * @param repeats the factor for none, one, two … earlier penalties, the first 1, never falling
 * @param roles gravest first; at least one bears an own share
 */
public record PolicyForm(
    @NotNull LocalDate effectiveFrom,
    @NotBlank @Size(max = 1000) String reason,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Rate> rates,
    @NotNull @Valid FixedAmounts fixed,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid Role> roles,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid Repeat> repeats,
    @NotNull @Valid Delays delays) {

  /**
   * The rate of the performance pay that a loss costs.
   *
   * @param from the smallest loss
   * @param rate from 0 to 1: never more than the performance pay of the month
   */
  public record Rate(
      @NotNull @NotNegative Money from,
      @NotNull
          @DecimalMin("0")
          @DecimalMax(value = "1", message = "{org.opencomplaint.Percent}")
          @Digits(integer = 9, fraction = 4, message = "{org.opencomplaint.Percent}")
          BigDecimal rate) {}

  /** What a case without a loss costs, by severity. */
  public record FixedAmounts(
      @NotNull @NotNegative Money general,
      @NotNull @NotNegative Money urgent,
      @NotNull @NotNegative Money major) {}

  /**
   * A role of liability.
   *
   * @param code capital letters, digits and _
   */
  public record Role(
      @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String code,
      @NotBlank @Size(max = 20) String nameZh,
      @NotBlank @Size(max = 40) String nameEn,
      @NotNull @DecimalMin("0") @DecimalMax("5") @Digits(integer = 1, fraction = 4)
          BigDecimal factor,
      @NotNull ShareOf shareOf) {}

  /** The factor for so many earlier penalties as rows stand before. */
  public record Repeat(
      @NotNull @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 4)
          BigDecimal factor) {}

  /**
   * What delays cost.
   *
   * @param bands ascending
   * @param maximum at least what the last band costs
   */
  public record Delays(
      @NotEmpty @Size(max = 10) List<@NotNull @Valid Band> bands,
      @NotNull @Min(1) @Max(1000) Integer blockHours,
      @NotNull @NotNegative Money perBlock,
      @NotNull @NotNegative Money maximum) {}

  /** What an overrun of up to so many hours costs; 0.00 is a warning. */
  public record Band(
      @NotNull @Min(1) @Max(10_000) Integer upToHours, @NotNull @NotNegative Money amount) {}
}
