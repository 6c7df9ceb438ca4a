package org.opencomplaint.ejb.complaint;

/**
 * Whether a step was in time, as figures count it and the register finds it. A complaint is late in
 * a step if any stay {@code v} there was or is late; it is in time if one stay is decided and none
 * late. In SQL, where a question mark stands for the present moment.
 */
public final class StepTiming {
  /**
   * Whether complaint {@code c} was or is late in a step: each is asked of an index of what is
   * late, so that other conditions go first. Takes the step twice and the present moment.
   */
  static final String LATE =
      """
      exists (select 1 from stage_visit v
        where v.complaint_id = c.id and v.stage = ? and v.left_at > v.due_at)
      or exists (select 1 from stage_visit v
        where v.complaint_id = c.id and v.stage = ? and v.left_at is null and v.due_at < ?)
      """;

  private StepTiming() {}

  /**
   * It was left, or still is, beyond its deadline.
   *
   * @param end the column with the moment at which it ended
   */
  public static String late(String end) {
    return "v.due_at < coalesce(" + end + ", ?)";
  }

  /** It is over, or late already; before that nobody knows whether it will be in time. */
  public static String decided(String end) {
    return "v.due_at is not null and (" + end + " is not null or v.due_at < ?)";
  }
}
