package org.opencomplaint.core.clock;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/**
 * The policy of time limits: one for the acknowledgement and one for each timed step, by severity
 * (domain rules §4).
 *
 * @param acknowledgements the limit to acknowledge, for every severity
 * @param stages the limits of steps 2 to 8, for every severity
 */
public record Limits(
    Map<Severity, Limit> acknowledgements, Map<Severity, Map<Stage, Limit>> stages) {

  private static final Limits STANDARD = standardTable();

  /**
   * Checks that no limit is missing.
   *
   * @throws IllegalArgumentException if a severity or a timed step has no limit
   */
  public Limits {
    acknowledgements = Map.copyOf(acknowledgements);
    Map<Severity, Map<Stage, Limit>> copy = new EnumMap<>(Severity.class);
    stages.forEach((severity, limits) -> copy.put(severity, Map.copyOf(limits)));
    stages = Map.copyOf(copy);
    for (Severity severity : Severity.values()) {
      requireComplete(acknowledgements.get(severity), stages.get(severity), severity);
    }
  }

  /** The default limits. */
  public static Limits standard() {
    return STANDARD;
  }

  /** The time in which the customer must have his acknowledgement. */
  public Limit acknowledgement(Severity severity) {
    return acknowledgements.get(severity);
  }

  /**
   * The time one visit to a step may take.
   *
   * @throws IllegalArgumentException if the step is not {@linkplain Stage#isTimed() timed}
   */
  public Limit stage(Severity severity, Stage stage) {
    if (!stage.isTimed()) {
      throw new IllegalArgumentException("No limit for stage " + stage);
    }
    return stages.get(severity).get(stage);
  }

  /** The time all steps together may take (domain rules §3), in the time base of its severity. */
  public Limit total(Severity severity) {
    Collection<Limit> all = stages.get(severity).values();
    Duration sum = all.stream().map(Limit::duration).reduce(Duration.ZERO, Duration::plus);
    return new Limit(sum, all.iterator().next().base());
  }

  private static void requireComplete(
      Limit acknowledgement, Map<Stage, Limit> limits, Severity severity) {
    if (acknowledgement == null || limits == null) {
      throw new IllegalArgumentException("No limits for severity " + severity);
    }
    for (Stage stage : Stage.values()) {
      if (stage.isTimed() != limits.containsKey(stage)) {
        throw new IllegalArgumentException(
            "Exactly the timed steps need a limit: " + severity + " " + stage);
      }
    }
  }

  private static Limits standardTable() {
    Map<Severity, Limit> acknowledgements = new EnumMap<>(Severity.class);
    acknowledgements.put(Severity.GENERAL, hours(4, TimeBase.WORKING));
    acknowledgements.put(Severity.URGENT, hours(1, TimeBase.WORKING));
    acknowledgements.put(Severity.MAJOR, hours(0.5, TimeBase.ELAPSED));
    Map<Severity, Map<Stage, Limit>> stages = new EnumMap<>(Severity.class);
    stages.put(Severity.GENERAL, row(TimeBase.WORKING, 4, 2, 12, 4, 4, 14, 8));
    stages.put(Severity.URGENT, row(TimeBase.WORKING, 2, 1, 4, 2, 1, 6, 8));
    stages.put(Severity.MAJOR, row(TimeBase.ELAPSED, 1, 0.5, 8, 4, 2, 32, 48));
    return new Limits(acknowledgements, stages);
  }

  /** The limits of steps 2 to 8 in hours, in their order. */
  private static Map<Stage, Limit> row(TimeBase base, double... hours) {
    List<Stage> timed = Stream.of(Stage.values()).filter(Stage::isTimed).toList();
    Map<Stage, Limit> row = new EnumMap<>(Stage.class);
    for (int i = 0; i < timed.size(); i++) {
      row.put(timed.get(i), hours(hours[i], base));
    }
    return row;
  }

  private static Limit hours(double hours, TimeBase base) {
    return new Limit(Duration.ofMinutes(Math.round(hours * 60)), base);
  }
}
