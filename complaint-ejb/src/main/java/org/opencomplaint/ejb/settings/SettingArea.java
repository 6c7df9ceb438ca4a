package org.opencomplaint.ejb.settings;

/** Which part of the settings was changed. */
public enum SettingArea {
  CALENDAR,
  ROUTING,
  ABSENCE,
  DELEGATION,
  ORGANISATION,
  REPLY
}
