package org.opencomplaint.ejb.notification;

/** Somebody is told something in the present transaction. */
record Told(String employeeNo) {}
