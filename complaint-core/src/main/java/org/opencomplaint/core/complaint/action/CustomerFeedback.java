package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencomplaint.core.typed.Text;

/**
 * What the customer said, in scores from 1 (worst) to 5 (best) (domain rules §11).
 *
 * @param settled whether the matter is settled, in the customer's own word; null if nothing was
 *     said of it
 */
public record CustomerFeedback(
    @Min(1) @Max(5) Integer speed,
    @Min(1) @Max(5) Integer attitude,
    @Min(1) @Max(5) Integer result,
    @Min(1) @Max(5) Integer overall,
    @Size(max = 2000) String comment,
    Boolean settled) {
  private static final int SATISFIED = 3;

  /** Scores without a word of whether the matter is settled. */
  public CustomerFeedback(
      Integer speed, Integer attitude, Integer result, Integer overall, String comment) {
    this(speed, attitude, result, overall, comment, null);
  }

  /** An overall score of at least 3, and no word to the contrary (domain rules §3). */
  public boolean satisfied() {
    return overall != null && overall >= SATISFIED && !Boolean.FALSE.equals(settled);
  }

  /** A lower score, or the word that it is not settled. No answer is neither. */
  public boolean dissatisfied() {
    return Boolean.FALSE.equals(settled) || (overall != null && overall < SATISFIED);
  }

  /** Whether there is anything in it at all. */
  public boolean given() {
    return Stream.of(speed, attitude, result, overall, settled).anyMatch(Objects::nonNull)
        || (!Text.isBlank(comment));
  }
}
