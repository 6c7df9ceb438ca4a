package org.opencomplaint.ejb.complaint;

import java.time.Instant;
import org.opencomplaint.core.complaint.action.TellingSubject;
import org.opencomplaint.core.stage.Severity;
import org.opencomplaint.ejb.category.CategoryName;

/**
 * A customer who is to be told something (未告知客户).
 *
 * @param customerName masked where the viewer may not know it, as is {@code phone}; null for none
 * @param dials whether the telephone may be dialled: it is there, and not masked
 * @param warnAt when three quarters of the time to acknowledge are used up; null for a rejection
 * @param dueAt by when they must be told; null for a rejection
 * @param since when it became known that they are to be told
 */
public record UntoldCustomer(
    String number,
    TellingSubject about,
    Severity severity,
    CategoryName category,
    String product,
    String customerName,
    String phone,
    boolean dials,
    Instant warnAt,
    Instant dueAt,
    Instant since) {}
