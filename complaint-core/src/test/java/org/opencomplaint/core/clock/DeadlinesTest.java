package org.opencomplaint.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

class DeadlinesTest {

  private static final Limit INVESTIGATION =
      Limits.standard().stage(Severity.GENERAL, Stage.INVESTIGATION);

  private final WorkingCalendar calendar = Calendars.china2026();

  @Test
  void exampleC1AStepEnteredBeforeAHolidayIsDueAfterIt() {
    Limit validity = Limits.standard().stage(Severity.GENERAL, Stage.VALIDITY);
    assertThat(deadline(validity, "2026-09-24T16:30")).isEqualTo(at("2026-09-28T11:30"));
  }

  @Test
  void exampleC2TwelveHoursOverTheNationalDayEndOnTheNinthAtTen() {
    assertThat(deadline(INVESTIGATION, "2026-09-30T15:00")).isEqualTo(at("2026-10-09T10:00"));
  }

  @Test
  void exampleC3APauseMovesTheDeadlineToTheWorkingSaturday() {
    Pause pause = pause("2026-10-08T10:00", "2026-10-09T14:00");
    assertThat(deadline(INVESTIGATION, "2026-09-30T15:00", pause))
        .isEqualTo(at("2026-10-10T14:00"));
  }

  @Test
  void majorRunsDayAndNight() {
    Limit investigation = Limits.standard().stage(Severity.MAJOR, Stage.INVESTIGATION);
    assertThat(deadline(investigation, "2026-10-01T20:00")).isEqualTo(at("2026-10-02T04:00"));
    Pause pause = pause("2026-10-01T21:00", "2026-10-01T22:30");
    assertThat(deadline(investigation, "2026-10-01T20:00", pause))
        .isEqualTo(at("2026-10-02T05:30"));
  }

  @Test
  void aDeadlineAtTheEndOfAWorkingPeriodStaysThere() {
    assertThat(deadline(hours(3), "2026-11-23T09:00")).isEqualTo(at("2026-11-23T12:00"));
    assertThat(deadline(hours(8), "2026-11-23T09:00")).isEqualTo(at("2026-11-23T18:00"));
  }

  @Test
  void aDeadlineReachedAsThePauseStartsStaysThere() {
    Pause pause = pause("2026-11-23T12:00", "2026-11-24T12:00");
    assertThat(deadline(hours(3), "2026-11-23T09:00", pause)).isEqualTo(at("2026-11-23T12:00"));
  }

  @Test
  void thereIsNoDeadlineWhileAPauseIsOpen() {
    Pause open = new Pause(at("2026-11-23T11:00"), null);
    assertThat(Deadlines.deadline(calendar, hours(3), at("2026-11-23T09:00"), List.of(open)))
        .isEmpty();
  }

  @Test
  void aDeadlineBeforeTheOpenPauseStands() {
    Pause open = new Pause(at("2026-11-23T12:00"), null);
    assertThat(deadline(hours(3), "2026-11-23T09:00", open)).isEqualTo(at("2026-11-23T12:00"));
  }

  @Test
  void aPauseBeforeTheStepWasEnteredCountsOnlyFromThen() {
    Pause over = pause("2026-11-23T08:00", "2026-11-23T09:00");
    Pause reachingIn = pause("2026-11-23T08:00", "2026-11-23T11:00");
    assertThat(deadline(hours(2), "2026-11-23T10:00", over)).isEqualTo(at("2026-11-23T12:00"));
    assertThat(deadline(hours(2), "2026-11-23T10:00", reachingIn))
        .isEqualTo(at("2026-11-23T14:00"));
  }

  @Test
  void anOpenPauseFromBeforeTheStepStopsItFromTheStart() {
    Pause open = new Pause(at("2026-11-23T08:00"), null);
    assertThat(Deadlines.deadline(calendar, hours(3), at("2026-11-23T09:00"), List.of(open)))
        .isEmpty();
    assertThat(used("2026-11-23T09:00", "2026-11-23T12:00", open)).isZero();
  }

  @Test
  void overlappingPausesAreNotCountedTwice() {
    Pause longer = pause("2026-11-23T09:30", "2026-11-23T11:00");
    Pause inside = pause("2026-11-23T10:00", "2026-11-23T10:30");
    assertThat(deadline(hours(1), "2026-11-23T09:00", inside, longer))
        .isEqualTo(at("2026-11-23T11:30"));
    assertThat(used("2026-11-23T09:00", "2026-11-23T11:30", inside, longer)).hasMinutes(60);
  }

  @Test
  void timeUsedStopsInAPauseAndAtItsOpenEnd() {
    assertThat(used("2026-11-23T09:00", "2026-11-23T18:00")).hasHours(8);
    assertThat(
            used(
                "2026-11-23T09:00",
                "2026-11-23T18:00",
                pause("2026-11-23T10:00", "2026-11-23T14:00")))
        .hasHours(5);
    Pause open = new Pause(at("2026-11-23T10:00"), null);
    assertThat(used("2026-11-23T09:00", "2026-11-23T18:00", open)).hasHours(1);
    assertThat(used("2026-11-23T09:00", "2026-11-23T09:30", open)).hasMinutes(30);
  }

  @Test
  void timeIsNotCountedBackwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> used("2026-11-23T09:00", "2026-11-23T08:59"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pause("2026-11-23T09:00", "2026-11-23T08:59"));
  }

  @Test
  void deadlinesAgreeWithLookingAtEveryMinute() {
    MinuteByMinute model = new MinuteByMinute();
    Random random = new Random(42);
    for (int i = 0; i < 1_000; i++) {
      Instant enteredAt = minutesAfter(MinuteByMinute.START, random, 365 * 24 * 60);
      Limit limit = randomLimit(random);
      List<Pause> pauses = randomPauses(random, enteredAt);
      assertThat(Deadlines.deadline(calendar, limit, enteredAt, pauses))
          .as("%s from %s with %s", limit, enteredAt, pauses)
          .contains(model.deadline(limit, enteredAt, pauses));
    }
  }

  @Test
  void timeUsedAgreesWithLookingAtEveryMinute() {
    MinuteByMinute model = new MinuteByMinute();
    Random random = new Random(43);
    for (int i = 0; i < 1_000; i++) {
      Instant from = minutesAfter(MinuteByMinute.START, random, 365 * 24 * 60);
      Instant to = minutesAfter(from, random, 20 * 24 * 60);
      TimeBase base = randomLimit(random).base();
      List<Pause> pauses = randomPauses(random, from);
      assertThat(Deadlines.used(calendar, base, from, to, pauses))
          .as("%s from %s to %s with %s", base, from, to, pauses)
          .isEqualTo(model.used(base, from, to, pauses));
    }
  }

  @Test
  void theTimeUsedUpToTheDeadlineIsTheLimit() {
    Random random = new Random(44);
    for (int i = 0; i < 5_000; i++) {
      Instant enteredAt = minutesAfter(MinuteByMinute.START, random, 365 * 24 * 60);
      Limit limit = randomLimit(random);
      List<Pause> pauses = randomPauses(random, enteredAt);
      Instant deadline = Deadlines.deadline(calendar, limit, enteredAt, pauses).orElseThrow();
      assertThat(Deadlines.used(calendar, limit.base(), enteredAt, deadline, pauses))
          .isEqualTo(limit.duration());
    }
  }

  private Instant deadline(Limit limit, String enteredAt, Pause... pauses) {
    return Deadlines.deadline(calendar, limit, at(enteredAt), List.of(pauses)).orElseThrow();
  }

  private Duration used(String from, String to, Pause... pauses) {
    return Deadlines.used(calendar, TimeBase.WORKING, at(from), at(to), List.of(pauses));
  }

  private static Limit randomLimit(Random random) {
    TimeBase base = random.nextBoolean() ? TimeBase.WORKING : TimeBase.ELAPSED;
    return new Limit(Duration.ofMinutes(15L * (1 + random.nextInt(240))), base);
  }

  /** Up to four pauses of up to five days around the moment, in no order, possibly overlapping. */
  private static List<Pause> randomPauses(Random random, Instant moment) {
    List<Pause> pauses = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Instant from = minutesAfter(moment.minus(Duration.ofDays(2)), random, 12 * 24 * 60);
      pauses.add(new Pause(from, minutesAfter(from, random, 5 * 24 * 60)));
    }
    return pauses;
  }

  private static Instant minutesAfter(Instant moment, Random random, int atMost) {
    int quarters = random.nextInt(atMost / 15);
    int minutes = random.nextInt(4) == 0 ? random.nextInt(15) : 0;
    return moment.plus(Duration.ofMinutes(15L * quarters + minutes));
  }

  private static Limit hours(int hours) {
    return new Limit(Duration.ofHours(hours), TimeBase.WORKING);
  }

  private static Pause pause(String from, String to) {
    return new Pause(at(from), at(to));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Calendars.SHANGHAI).toInstant();
  }
}
