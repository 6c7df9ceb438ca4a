/** The delay register, the decision on a delay, and their REST resource. */
package org.opencomplaint.web.delay;
