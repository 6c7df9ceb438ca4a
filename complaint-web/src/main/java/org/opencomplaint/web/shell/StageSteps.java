package org.opencomplaint.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.opencomplaint.core.stage.Stage;

/** The bar of the eight steps: where a complaint has been, is, and will be. */
@Named
@ApplicationScoped
public class StageSteps {
  /** Where a complaint stands with one of its steps. */
  public enum State {
    DONE,
    NOW,
    TO_COME,
    /** Left out, because the complaint ended or was settled before. */
    SKIPPED,
    /** Done before, but sent back since. */
    RETURNED;

    /** The name of its style: {@code to-come}. */
    public String getStyle() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One step and where the complaint stands with it. */
  public record Step(Stage stage, State state) {}

  /**
   * The eight steps.
   *
   * @param current where the complaint is
   * @param visited every stage it has been in; null if that is not known
   * @param skipped the stages that were left out on purpose; null if none
   */
  public List<Step> of(Stage current, Collection<Stage> visited, Collection<Stage> skipped) {
    return Arrays.stream(Stage.values())
        .filter(Stage::isOpen)
        .map(stage -> new Step(stage, state(stage, current, visited, skipped)))
        .toList();
  }

  private static State state(
      Stage stage, Stage current, Collection<Stage> visited, Collection<Stage> skipped) {
    if (stage == current) {
      return State.NOW;
    }
    boolean been = visited != null && visited.contains(stage);
    if (stage.compareTo(current) > 0) {
      return been ? State.RETURNED : State.TO_COME;
    }
    boolean neverReached = visited != null && !been && !current.isOpen();
    return neverReached || (skipped != null && skipped.contains(stage))
        ? State.SKIPPED
        : State.DONE;
  }
}
