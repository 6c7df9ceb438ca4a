package org.opencomplaint.ejb.settings;

/** What was done to a setting. */
public enum SettingAction {
  CALENDAR_IMPORTED(SettingArea.CALENDAR),
  RULE_ADDED(SettingArea.ROUTING),
  RULE_CHANGED(SettingArea.ROUTING),
  RULE_RETIRED(SettingArea.ROUTING),
  DISTRIBUTION_CHANGED(SettingArea.ROUTING),
  ABSENCE_ADDED(SettingArea.ABSENCE),
  ABSENCE_CHANGED(SettingArea.ABSENCE),
  ABSENCE_ENDED(SettingArea.ABSENCE),
  DELEGATION_ADDED(SettingArea.DELEGATION),
  DELEGATION_REVOKED(SettingArea.DELEGATION),
  WORK_MOVED(SettingArea.ABSENCE),
  EMPLOYEE_HIRED(SettingArea.ORGANISATION),
  EMPLOYEE_CHANGED(SettingArea.ORGANISATION),
  EMPLOYEE_LEFT(SettingArea.ORGANISATION),
  ACCOUNT_OPENED(SettingArea.ORGANISATION),
  PASSWORD_RESET(SettingArea.ORGANISATION),
  DEPARTMENT_FOUNDED(SettingArea.ORGANISATION),
  DEPARTMENT_MERGED(SettingArea.ORGANISATION),
  REPLY_ADDED(SettingArea.REPLY),
  REPLY_CHANGED(SettingArea.REPLY),
  REPLY_RETIRED(SettingArea.REPLY);

  private final SettingArea area;

  SettingAction(SettingArea area) {
    this.area = area;
  }

  /** The part of the settings it belongs to. */
  public SettingArea area() {
    return area;
  }
}
