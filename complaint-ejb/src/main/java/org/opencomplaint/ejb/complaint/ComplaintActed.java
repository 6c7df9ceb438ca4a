package org.opencomplaint.ejb.complaint;

import org.opencomplaint.core.complaint.ActionContext;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.complaint.action.Action;

/** An action has been taken on a complaint; observers take part in its transaction. */
public record ComplaintActed(Complaint complaint, Action action, ActionContext context) {}
