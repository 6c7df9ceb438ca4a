package org.opencomplaint.web.dashboard;

import java.util.List;
import org.opencomplaint.ejb.dashboard.Dashboard;

/** A dashboard as it is shown: what was counted, and its figures and charts. */
public record DashboardView(
    Dashboard counted,
    List<KeyFigure> presentFigures,
    List<KeyFigure> periodFigures,
    Chart backlog,
    List<Chart> charts) {}
