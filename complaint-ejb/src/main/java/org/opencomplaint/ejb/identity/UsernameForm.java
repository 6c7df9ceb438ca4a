package org.opencomplaint.ejb.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/** The name somebody is to sign in with. */
public record UsernameForm(
    @NotBlank
        @Size(min = 2, max = 60)
        @Pattern(regexp = "[a-z0-9._-]*", message = "{org.opencomplaint.Username}")
        String username) {}
