package org.opencomplaint.ejb.reference;

/**
 * An employee as forms offer him.
 *
 * @param no the employee number
 * @param department the name of his department
 */
public record EmployeeChoice(String no, String name, String department) {}
