/** Complaints that departments pass about (推诿扯皮): counted as it happens, the worst shown. */
package org.opencomplaint.ejb.passing;
