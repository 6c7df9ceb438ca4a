package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/**
 * From any open step: facts that were not known at first.
 *
 * @param facts what happened, beside what is recorded already
 */
public record Supplement(@Size(max = 10000) String facts) implements ActionForm {}
