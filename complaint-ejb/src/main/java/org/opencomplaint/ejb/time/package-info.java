/** The one source of the present time. */
package org.opencomplaint.ejb.time;
