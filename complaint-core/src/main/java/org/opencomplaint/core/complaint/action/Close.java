package org.opencomplaint.core.complaint.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * Step 8: what we learnt.
 *
 * @param summary what happened and how it ended
 * @param lessons what must change
 * @param improvements who does what until when
 * @param expectedScore what the customer expected, 1 to 5 (domain rules §11)
 * @param perceivedScore what he got, 1 to 5
 */
public record Close(
    @Size(max = 4000) String summary,
    @Size(max = 4000) String lessons,
    @Size(max = 20) List<@NotNull @Valid ImprovementPlan> improvements,
    @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 2) BigDecimal expectedScore,
    @DecimalMin("1") @DecimalMax("5") @Digits(integer = 1, fraction = 2) BigDecimal perceivedScore)
    implements ActionForm {
  /** No improvements when left out. */
  public Close {
    improvements = improvements == null ? List.of() : improvements;
  }
}
