package org.opencomplaint.ejb.notification;

import java.time.Instant;
import java.time.YearMonth;
import org.opencomplaint.core.notification.NotificationKind;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.core.stage.Stage;

/**
 * Something the caller is told.
 *
 * @param complaint its number; null if it is about a month, as are the next ones
 * @param product may be null
 * @param severity of the complaint now
 * @param stage the step it is about
 * @param present the step the complaint is in now
 * @param comment the id of the comment it is about; null if it is about none
 * @param month the month of HR it is about; null if it is about a complaint
 * @param holder the name of who must act now; null once closed
 */
public record NotificationView(
    long id,
    NotificationKind kind,
    String complaint,
    String product,
    Severity severity,
    Stage stage,
    Stage present,
    String holder,
    Long comment,
    YearMonth month,
    Instant at,
    boolean read) {}
