package org.opencomplaint.ejb.complaint;

/**
 * What can be said of a complaint as a whole. Figures count the complaints of which it is true, and
 * the register finds them by the same condition: so both always agree.
 */
public enum Trait {
  /** It was decided whether it is valid. */
  JUDGED("c.verdict is not null"),
  /** It was found valid, at least partly (有效). */
  VALID("c.verdict in ('VALID', 'PARTLY_VALID')"),
  /** The customer was told its number and the promised times within the limit. */
  ACKNOWLEDGED_IN_TIME("c.acknowledged_at <= c.acknowledge_by"),
  /** He was not, or not yet, or too late. */
  NOT_ACKNOWLEDGED_IN_TIME("(c.acknowledged_at <= c.acknowledge_by) is not true"),
  /** The customer is still to be told something: the number, or that it was rejected. */
  TO_BE_TOLD("c.to_tell is not null"),
  /** It was resolved on the spot, by whoever spoke with the customer first. */
  FIRST_CONTACT(
      "exists (select 1 from stage_visit v where v.complaint_id = c.id"
          + " and v.left_by = 'RESOLVE_ON_SPOT')"),
  /** The same customer complained of the same before. */
  REPEATED("c.nth > 1"),
  /** It is closed, within its total limit or by the day agreed with the customer. */
  CLOSED_IN_TIME("c.stage = 'CLOSED' and c.closed_at <= c.total_due_at"),
  /** It is closed, but after that. */
  CLOSED_LATE("c.stage = 'CLOSED' and c.closed_at > c.total_due_at"),
  /** The customer gave an overall score. */
  RATED("exists (select 1 from feedback f where f.complaint_id = c.id and f.overall is not null)"),
  /** What the customer expected and what he got were both asked for. */
  SURVEYED("c.expected_score is not null and c.perceived_score is not null"),
  /** By what was found last, it cost something; a merged one's loss is its survivor's. */
  WITH_LOSS(
      "c.outcome is distinct from 'MERGED' and (select f.loss from findings f where f.complaint_id = c.id"
          + " order by f.position desc limit 1) > 0"),
  /** Something was deducted from wages for it. */
  DEDUCTED(
      "exists (select 1 from penalty p join posting_line l on l.penalty_id = p.id"
          + " where p.complaint_id = c.id and l.account = 'DEDUCTION')"),
  /** Somebody appealed against a penalty. */
  APPEALED(
      "exists (select 1 from penalty p where p.complaint_id = c.id"
          + " and p.appealed_at is not null)"),
  /** An appeal was heard, and the penalty reduced or revoked. */
  APPEAL_WON(
      "exists (select 1 from penalty p where p.complaint_id = c.id and p.heard_at is not null"
          + " and (p.final_amount is null or p.final_amount < p.amount))"),
  /** An approver gave a proposal back. */
  RETURNED(
      "exists (select 1 from proposal p where p.complaint_id = c.id and p.status = 'RETURNED')"),
  /** A day was agreed with the customer, and no such day was or is missed. */
  COMMITMENT_KEPT(
      "exists (select 1 from prospect p where p.complaint_id = c.id"
          + " and p.negotiated_on is not null)"
          + " and not exists (select 1 from prospect p where p.complaint_id = c.id"
          + " and p.negotiated_on is not null and (p.ended_at is null or p.ended_at > p.until_at))"),
  /** A day that was agreed with the customer was missed. */
  COMMITMENT_BROKEN(
      "exists (select 1 from prospect p where p.complaint_id = c.id"
          + " and p.until_at < coalesce(p.ended_at, ?))");

  private final String condition;

  Trait(String condition) {
    this.condition = condition;
  }

  /** True of complaints {@code c}; in SQL, where a question mark stands for the present moment. */
  public String condition() {
    return condition;
  }

  boolean dependsOnTheTime() {
    return condition.contains("?");
  }
}
