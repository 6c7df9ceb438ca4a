package org.opencomplaint.core.organisation;

/**
 * Where a routing rule sends a complaint; one of department and officer may be null.
 *
 * @param officer who judges it
 * @param department who answers for it, once it is judged valid
 * @param rule the rule's name
 * @param automatic whether the department is assigned without an officer's doing
 */
public record Suggestion(Department department, Employee officer, String rule, boolean automatic) {}
