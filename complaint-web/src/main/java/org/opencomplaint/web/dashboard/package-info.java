/** The dashboard page: figures, charts and the tables behind them, each leading to the register. */
package org.opencomplaint.web.dashboard;
