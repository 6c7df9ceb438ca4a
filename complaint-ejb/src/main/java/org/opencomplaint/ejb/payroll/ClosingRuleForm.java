package org.opencomplaint.ejb.payroll;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.payroll.ClosingRule;
import org.opencomplaint.core.typed.NotBlank;

/** The rule that is to hold from now on, and why. */
public record ClosingRuleForm(
    @NotNull ClosingRule rule, @NotBlank @Size(max = 500) String reason) {}
