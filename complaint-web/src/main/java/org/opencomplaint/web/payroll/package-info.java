/** HR's months on pages and over REST: wages, calculation, closing, statement. */
package org.opencomplaint.web.payroll;
