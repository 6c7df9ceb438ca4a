package org.opencomplaint.ejb.staff;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.opencomplaint.core.complaint.action.NotNegative;
import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.typed.NotBlank;

/**
 * What is known of an employee.
 *
 * @param no the number, as payroll knows it; it never changes
 * @param department code or name
 * @param manager the direct line manager (直接上级), by number or sign-in name; null at the top
 * @param performancePay the usual performance pay of a month (绩效工资)
 */
public record EmployeeForm(
    @NotBlank
        @Size(max = 20)
        @Pattern(regexp = "[A-Za-z0-9-]*", message = "{org.opencomplaint.EmployeeNo}")
        String no,
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 100) String department,
    @Size(max = 60) String manager,
    @NotNull @NotNegative Money performancePay,
    @NotEmpty Set<@NotNull Role> roles) {}
