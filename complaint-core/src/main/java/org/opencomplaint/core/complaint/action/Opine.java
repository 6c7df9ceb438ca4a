package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/**
 * A co-handling department says what it thinks (协办意见), before the remedy is proposed.
 *
 * @param opinion what it found, and what it would do
 */
public record Opine(@Size(max = 4000) String opinion) implements ActionForm {}
