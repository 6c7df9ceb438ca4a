package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;

/**
 * Steps 4, 5 and 7: somebody else in the department handles it.
 *
 * @param employee number of the new holder
 */
public record Reassign(@Size(max = 60) String employee, @Size(max = 2000) String reason)
    implements ActionForm {}
