/** The trail of a complaint: every event chained to the one before, so that an edit shows. */
package org.opencomplaint.core.trail;
