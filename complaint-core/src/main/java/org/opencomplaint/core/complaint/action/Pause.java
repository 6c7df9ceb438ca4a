package org.opencomplaint.core.complaint.action;

import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * From any open step: the clock stands still (domain rules §4).
 *
 * @param until when the clock runs on by itself; 30 days from now when left out
 */
public record Pause(WaitingFor waitingFor, Instant until, @Size(max = 2000) String reason)
    implements ActionForm {}
