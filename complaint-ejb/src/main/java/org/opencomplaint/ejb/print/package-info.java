/**
 * Printed forms as PDF, in the layout Chinese offices expect. Another form needs only its texts;
 * see {@link org.opencomplaint.ejb.print.PrintedForm}.
 */
package org.opencomplaint.ejb.print;
