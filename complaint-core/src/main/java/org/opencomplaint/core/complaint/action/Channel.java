package org.opencomplaint.core.complaint.action;

/** How the complaint reached us. */
public enum Channel {
  PHONE,
  WEB,
  EMAIL,
  VISIT,
  LETTER,
  APP,
  WECHAT,
  OTHER
}
