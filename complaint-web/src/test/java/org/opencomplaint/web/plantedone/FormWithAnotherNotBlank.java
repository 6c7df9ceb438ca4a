package org.opencomplaint.web.plantedone;

import jakarta.validation.constraints.NotBlank;

/** Planted: takes a no-break space for a text. */
public record FormWithAnotherNotBlank(@NotBlank String text) {}
