package org.opencomplaint.ejb.reference;

/**
 * A role of liability.
 *
 * @param code what findings and penalties keep
 * @param offered whether the policy in force has it; else only earlier versions do
 */
public record RoleChoice(String code, String nameZh, String nameEn, boolean offered) {}
