package org.opencomplaint.core.complaint.action;

/** When it can be resolved: 当即, 短期, or 现阶段无法解决 (domain rules §3). */
public enum Resolvability {
  ON_THE_SPOT,
  SHORT_TERM,
  NOT_YET_POSSIBLE
}
