package org.opencomplaint.ejb.settings;

import java.time.Instant;
import org.opencomplaint.ejb.organisation.EmployeeName;

/**
 * One change of a setting.
 *
 * @param subject what was changed, such as a year, a rule's name or an employee
 * @param details the setting as it was and became, as JSON
 */
public record SettingChange(
    SettingAction action, String subject, String details, EmployeeName by, Instant at) {}
