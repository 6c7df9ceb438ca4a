package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/**
 * From any open step: the customer takes the complaint back.
 *
 * @param reason his word for it
 */
public record Withdraw(@Size(max = 2000) String reason) implements ActionForm {}
