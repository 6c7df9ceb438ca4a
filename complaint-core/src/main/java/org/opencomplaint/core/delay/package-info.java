/** Delay liability (延误责任, domain rules §5): who held a step after its deadline. */
package org.opencomplaint.core.delay;
