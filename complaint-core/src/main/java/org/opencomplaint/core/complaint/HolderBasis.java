package org.opencomplaint.core.complaint;

/** Why a stage came to this employee and no other. */
public enum HolderBasis {
  /** A routing rule names him. */
  RULE,
  /** He took the step before and goes on. */
  ACTOR,
  /** It would have been the turn of somebody who is recused (回避). */
  RECUSAL,
  /** He has held it before. */
  FAMILIAR,
  /** He decides at this level. */
  LEVEL,
  /** It was his turn. */
  ROUND_ROBIN,
  /** He had the least open work. */
  LEAST_LOADED
}
