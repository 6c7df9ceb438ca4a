package org.opencomplaint.ejb.calculation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.opencomplaint.core.clock.Pause;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.typed.NotBlank;
import org.opencomplaint.ejb.usecase.Problem;

/**
 * When is a stage due?
 *
 * @param stage {@code ACKNOWLEDGE} or a stage's name
 * @param enteredAt when the stage was entered; for {@code ACKNOWLEDGE} when it was registered
 * @param pauses none when left out
 */
public record DeadlineQuestion(
    @NotNull Severity severity,
    @NotBlank @Size(max = 40) String stage,
    @NotNull @WithinReach Instant enteredAt,
    @Size(max = 100) List<@NotNull @Valid PauseEntry> pauses) {

  /** No pauses when left out. */
  public DeadlineQuestion {
    pauses = pauses == null ? List.of() : pauses;
  }

  /**
   * A stretch in which the clock stands still.
   *
   * @param to null while it still does
   */
  public record PauseEntry(@NotNull @WithinReach Instant from, @WithinReach Instant to) {}

  /**
   * The pauses as the clock takes them.
   *
   * @throws Problem INVALID if one ends before it starts
   */
  List<Pause> clockPauses() {
    for (int i = 0; i < pauses.size(); i++) {
      PauseEntry pause = pauses.get(i);
      if (pause.to() != null && pause.to().isBefore(pause.from())) {
        throw Problem.invalid("pauses[" + i + "].to", "ENDS_BEFORE_START");
      }
    }
    return pauses.stream().map(pause -> new Pause(pause.from(), pause.to())).toList();
  }
}
