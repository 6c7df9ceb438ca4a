package org.opencomplaint.ejb.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.ejb.sql.Row;

/**
 * What became of some complaints, added up.
 *
 * @param received how many were registered
 * @param judged on how many it was decided whether they are valid
 * @param valid how many of those are, at least partly
 * @param acknowledged how many were acknowledged in time
 * @param firstContact how many were resolved on the spot
 * @param repeated how many were not the first of their customer on the matter
 * @param closed how many are closed
 * @param closedInTime how many of those within their total limit
 * @param closings how many complaints were closed in the period, whenever they were registered
 * @param appealed for how many somebody appealed against a penalty
 * @param appealWon for how many an appeal succeeded
 * @param scores what their customers said
 * @param surveyed how many customers were asked what they had expected and what they got
 * @param gaps expected less perceived scores, added up
 * @param workedMinutes working time of the closed ones, without waiting, in minutes
 * @param loss what they cost, as it was found last
 * @param deducted what was deducted from wages for them, less refunds
 */
public record Figures(
    long received,
    long judged,
    long valid,
    long acknowledged,
    long firstContact,
    long repeated,
    long closed,
    long closedInTime,
    long closings,
    long appealed,
    long appealWon,
    Scores scores,
    long surveyed,
    BigDecimal gaps,
    long workedMinutes,
    Money loss,
    Money deducted) {

  private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

  /** The columns of {@code daily_figure} {@code f}, added up, as {@link #read} takes them. */
  static final String COLUMNS =
      """
      coalesce(sum(f.received), 0), coalesce(sum(f.judged), 0), coalesce(sum(f.valid), 0),
      coalesce(sum(f.acknowledged), 0), coalesce(sum(f.first_contact), 0),
      coalesce(sum(f.repeated), 0), coalesce(sum(f.closed), 0), coalesce(sum(f.closed_in_time), 0),
      coalesce(sum(f.closings), 0), coalesce(sum(f.appealed), 0), coalesce(sum(f.appeal_won), 0),
      coalesce(sum(f.rated), 0), coalesce(sum(f.overall), 0), coalesce(sum(f.speed_rated), 0),
      coalesce(sum(f.speed), 0), coalesce(sum(f.attitude_rated), 0), coalesce(sum(f.attitude), 0),
      coalesce(sum(f.result_rated), 0), coalesce(sum(f.result), 0), coalesce(sum(f.surveyed), 0),
      coalesce(sum(f.gap), 0), coalesce(sum(f.worked_minutes), 0), coalesce(sum(f.loss), 0),
      coalesce(sum(f.deducted), 0)
      """;

  /** Of no complaint. */
  public static final Figures NONE =
      new Figures(
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          Scores.NONE,
          0,
          BigDecimal.ZERO,
          0,
          Money.ZERO,
          Money.ZERO);

  static Figures read(Row row) {
    return new Figures(
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        Scores.read(row),
        row.number(),
        row.decimal(),
        row.number(),
        row.money(),
        row.money());
  }

  /** How many are still open. */
  public long open() {
    return received - closed;
  }

  /** The share of valid ones among those judged (有效率); null if none is judged. */
  public BigDecimal validRate() {
    return share(valid, judged);
  }

  /** The share acknowledged in time; null if there are none. */
  public BigDecimal acknowledgedRate() {
    return share(acknowledged, received);
  }

  /** The share resolved on the spot among the closed ones; null if none is closed. */
  public BigDecimal firstContactRate() {
    return share(firstContact, closed);
  }

  /** The share that had been complained of before; null if there are none. */
  public BigDecimal repeatRate() {
    return share(repeated, received);
  }

  /** The share of those within their total limit among those closed; null if none is closed. */
  public BigDecimal inTimeRate() {
    return share(closedInTime, closed);
  }

  /** Working hours from registering to closing, without waiting, on average; null if none. */
  public BigDecimal workedHours() {
    return mean(BigDecimal.valueOf(workedMinutes), closed * 60, 1);
  }

  /** Expected less perceived score, on average: the smaller, the better; null if none was asked. */
  public BigDecimal gap() {
    return mean(gaps, surveyed, 2);
  }

  /** Minutes as hours with one decimal; null if there are none. */
  static BigDecimal hours(BigDecimal minutes) {
    return minutes == null ? null : minutes.divide(MINUTES_AN_HOUR, 1, RoundingMode.HALF_UP);
  }

  static BigDecimal share(long part, long whole) {
    return mean(BigDecimal.valueOf(part), whole, 3);
  }

  static BigDecimal mean(BigDecimal sum, long count, int decimals) {
    return count == 0
        ? null
        : sum.divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_UP);
  }
}
