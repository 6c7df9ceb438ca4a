package org.opencomplaint.core.complaint.action;

/** By which means a customer is told something. */
public enum TellingMeans {
  PHONE,
  SMS,
  EMAIL,
  WECHAT,
  LETTER,
  IN_PERSON
}
