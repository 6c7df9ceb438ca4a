package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/** A closed complaint begins another round, within 90 days. */
public record Reopen(@Size(max = 2000) String reason) implements ActionForm {}
