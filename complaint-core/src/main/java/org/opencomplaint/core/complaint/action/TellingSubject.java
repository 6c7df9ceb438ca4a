package org.opencomplaint.core.complaint.action;

/** What a customer is told (告知事项). */
public enum TellingSubject {
  /** The complaint's number and the promised times: from then on it is acknowledged. */
  ACKNOWLEDGEMENT,
  /** That it is not justified, and why. */
  REJECTION,
  /** Another day than was promised before. */
  NEW_DATE,
  /** What is offered. */
  PROPOSAL,
  /** What came of it. */
  RESULT,
  /** Something else, which the note says. */
  OTHER
}
