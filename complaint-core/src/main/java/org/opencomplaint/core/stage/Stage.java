package org.opencomplaint.core.stage;

/** The handling step (处理环节) a complaint stands in (domain rules §3). */
public enum Stage {
  /** Step 1, 记录投诉内容. */
  REGISTRATION(1),
  /** Step 2, 判定是否成立. */
  VALIDITY(2),
  /** Step 3, 确定责任部门. */
  ASSIGNMENT(3),
  /** Step 4, 责任部门分析原因. */
  INVESTIGATION(4),
  /** Step 5, 提出处理方案. */
  PROPOSAL(5),
  /** Step 6, 主管领导批示. */
  APPROVAL(6),
  /** Step 7, 实施处理方案. */
  EXECUTION(7),
  /** Step 8, 总结评价. */
  REVIEW(8),
  /** After the last step, or wherever the complaint ended early. */
  CLOSED(9);

  private final int number;

  Stage(int number) {
    this.number = number;
  }

  /** The step's number, 1 to 8; 9 for {@link #CLOSED}, which comes after all of them. */
  public int number() {
    return number;
  }

  /** Whether somebody still has to act. */
  public boolean isOpen() {
    return this != CLOSED;
  }

  /** Whether a clock runs in this step: in steps 2 to 8 (domain rules §4). */
  public boolean isTimed() {
    return this != REGISTRATION && isOpen();
  }
}
