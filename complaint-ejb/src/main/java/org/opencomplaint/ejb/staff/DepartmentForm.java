package org.opencomplaint.ejb.staff;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/**
 * A new department.
 *
 * @param code what others script against, such as {@code QUALITY}
 * @param name what people say, such as 质量管理部
 * @param parent the department above, by code or name; null at the top
 */
public record DepartmentForm(
    @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "[A-Z0-9_]*", message = "{org.opencomplaint.DepartmentCode}")
        String code,
    @NotBlank @Size(max = 100) String name,
    @Size(max = 100) String parent) {}
