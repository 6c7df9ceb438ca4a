package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/**
 * The wait is over before its time: the clock runs on.
 *
 * @param comment what has come of it
 */
public record Resume(@Size(max = 2000) String comment) implements ActionForm {}
