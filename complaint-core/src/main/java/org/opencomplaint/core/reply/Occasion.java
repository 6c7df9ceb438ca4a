package org.opencomplaint.core.reply;

/** On which occasion a customer is told something. */
public enum Occasion {
  /** The complaint is judged not valid. */
  REJECTION,
  /** A remedy is offered. */
  OFFER,
  /** The remedy has been carried out. */
  NOTICE,
  /** The customer is asked what he thinks of it. */
  FEEDBACK
}
