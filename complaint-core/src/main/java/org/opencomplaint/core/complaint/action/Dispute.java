package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/**
 * The customer does not accept the rejection; once, another officer judges again.
 *
 * @param reason the customer's words
 */
public record Dispute(@Size(max = 2000) String reason) implements ActionForm {}
