package org.opencomplaint.ejb.routing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/**
 * A routing rule as it is to be. Conditions that are left out always match.
 *
 * @param priority from 1 to 999; the lower, the earlier it is looked at
 * @param category its code; what is below it matches, too
 * @param product a part of the product's name, as are {@code region} and {@code customer}
 * @param department code of who answers for it; may be left out if there is an officer
 * @param officer number or sign-in name of who judges it; may be left out
 * @param automatic whether the department is assigned as soon as the complaint is judged valid
 */
public record RuleForm(
    @NotBlank @Size(max = 100) String name,
    @NotNull @Min(1) @Max(999) Integer priority,
    @Size(max = 60) String category,
    @Size(max = 100) String product,
    @Size(max = 100) String region,
    @Size(max = 100) String customer,
    @Size(max = 100) String department,
    @Size(max = 60) String officer,
    boolean automatic) {}
