package org.opencomplaint.ejb.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The name somebody is to sign in with. */
public record UsernameForm(
    @NotBlank
        @Size(min = 2, max = 60)
        @Pattern(regexp = "[a-z0-9._-]*", message = "{org.opencomplaint.Username}")
        String username) {}
