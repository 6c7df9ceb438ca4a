package org.opencomplaint.core.complaint.action;

import java.time.Instant;
import java.util.List;

/**
 * What is reported of step 7 when a round ends, with the customer content or not (domain rules §3).
 */
public sealed interface RoundReport extends ActionForm permits Complete, Dissatisfied {
  /** What was carried out, one entry per remedy. */
  List<Execution> executions();

  /** When the customer was told of the result. */
  Instant notifiedAt();

  /** By which means; null if that was not said. */
  TellingMeans means();

  /** What the customer said; null if nothing. */
  CustomerFeedback feedback();

  /** When we tried to reach the customer. */
  List<Attempt> contactAttempts();
}
