package org.opencomplaint.core.accountability;

/** In which role an employee answers for a complaint (domain rules §7), gravest first. */
public enum LiabilityRole {
  /** 直接责任: caused it, with a share. */
  DIRECT,
  /** 管理责任: heads the department. */
  SUPERVISOR,
  /** 领导责任: leads the head. */
  SENIOR
}
