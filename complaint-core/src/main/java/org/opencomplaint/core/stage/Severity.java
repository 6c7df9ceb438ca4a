package org.opencomplaint.core.stage;

/** How grave a complaint is (投诉级别); it sets limits, approval levels and fixed penalties. */
public enum Severity {
  /** 一般. */
  GENERAL,
  /** 紧急. */
  URGENT,
  /** 重大: runs day and night, and the department head handles it in person. */
  MAJOR
}
