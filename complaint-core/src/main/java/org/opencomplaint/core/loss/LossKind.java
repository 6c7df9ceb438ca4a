package org.opencomplaint.core.loss;

/** What a line of the loss account is for (domain rules §6). */
public enum LossKind {
  GOODS,
  FREIGHT,
  LABOUR,
  COMPENSATION,
  DISCOUNT,
  OTHER,
  /** Money got back from resale, insurer or carrier; the only kind that lowers the loss. */
  RECOVERY
}
