package org.opencomplaint.web.dashboard;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opencomplaint.ejb.complaint.Trait;
import org.opencomplaint.ejb.dashboard.Dashboard.Brought;

/** What dashboards measure of a period, in the order in which it is shown. */
final class Measures {
  static final List<Measure<?>> PERIOD =
      List.of(
          Measure.count("received", all -> all.figures().received(), null).lowerIsBetter(),
          Measure.count("stillOpen", all -> all.figures().open(), null).lowerIsBetter(),
          Measure.share("validRate", all -> all.figures().validRate(), Trait.VALID),
          Measure.share(
                  "acknowledgedRate",
                  all -> all.figures().acknowledgedRate(),
                  Trait.ACKNOWLEDGED_IN_TIME)
              .higherIsBetter(),
          Measure.share("inTimeRate", all -> all.figures().inTimeRate(), Trait.CLOSED_IN_TIME)
              .higherIsBetter(),
          Measure.share(
                  "firstContactRate", all -> all.figures().firstContactRate(), Trait.FIRST_CONTACT)
              .higherIsBetter(),
          Measure.hours("workedHours", all -> all.figures().workedHours()).lowerIsBetter(),
          Measure.hours("medianHours", Brought::medianHours).lowerIsBetter(),
          Measure.share("repeatRate", all -> all.figures().repeatRate(), Trait.REPEATED)
              .lowerIsBetter(),
          Measure.score("satisfaction", all -> all.figures().scores().overall().mean(), Trait.RATED)
              .higherIsBetter(),
          Measure.score("gap", all -> all.figures().gap(), Trait.SURVEYED).lowerIsBetter(),
          Measure.count("appealed", all -> all.figures().appealed(), Trait.APPEALED)
              .lowerIsBetter(),
          Measure.count("appealWon", all -> all.figures().appealWon(), Trait.APPEAL_WON)
              .lowerIsBetter(),
          Measure.count("kept", all -> all.commitments().kept(), Trait.COMMITMENT_KEPT)
              .higherIsBetter(),
          Measure.count("broken", all -> all.commitments().broken(), Trait.COMMITMENT_BROKEN)
              .lowerIsBetter(),
          Measure.money("loss", all -> all.figures().loss(), Trait.WITH_LOSS).lowerIsBetter(),
          Measure.money("deducted", all -> all.figures().deducted(), Trait.DEDUCTED));

  private static final Set<String> OF_A_PERSON =
      Set.of(
          "stillOpen",
          "inTimeRate",
          "workedHours",
          "medianHours",
          "repeatRate",
          "satisfaction",
          "broken",
          "loss");

  /** The same of what somebody handled, first how much that was. */
  static final List<Measure<?>> PERSON = person();

  private Measures() {}

  private static List<Measure<?>> person() {
    Stream<Measure<?>> others =
        PERIOD.stream().filter(measure -> OF_A_PERSON.contains(measure.id()));
    Measure<?> handled = Measure.count("handled", all -> all.figures().received(), null);
    return Stream.concat(Stream.of(handled), others).toList();
  }
}
