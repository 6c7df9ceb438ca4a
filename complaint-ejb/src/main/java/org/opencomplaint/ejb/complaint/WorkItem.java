package org.opencomplaint.ejb.complaint;

import org.opencomplaint.core.complaint.action.Action;

/**
 * A complaint that waits for somebody.
 *
 * @param percentUsed how much of the stage's time is used; over 100 once overdue
 * @param minutesLeft until it is due, as its clock counts (working time or day and night); negative
 *     once overdue
 * @param next what is to be done with it
 */
public record WorkItem(ComplaintLine complaint, long percentUsed, long minutesLeft, Action next) {}
