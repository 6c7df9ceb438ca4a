package org.opencomplaint.ejb.comment;

import jakarta.validation.constraints.Size;
import org.opencomplaint.core.typed.NotBlank;

/** What somebody remarks on a complaint; whom he names after an {@code @} is told. */
public record CommentForm(@NotBlank @Size(max = 4000) String text) {}
