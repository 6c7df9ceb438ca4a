/** Delay liability (延误责任, domain rules §5): found when a step is left, decided by the manager. */
package org.opencomplaint.ejb.delay;
