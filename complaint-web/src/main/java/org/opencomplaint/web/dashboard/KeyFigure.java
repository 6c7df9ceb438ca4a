package org.opencomplaint.web.dashboard;

/**
 * A figure of the top line.
 *
 * @param id its name in the bundle {@code dashboard}, which has its {@code label} and how it is
 *     counted ({@code explain})
 * @param note what it compares with
 * @param tone as of {@code oc:figure}; null if it is neither good nor bad
 * @param noteTone the same of the note: whether it became better or worse
 * @param href where it leads; null for nowhere
 */
public record KeyFigure(
    String id, String value, String note, String tone, String noteTone, String href) {}
