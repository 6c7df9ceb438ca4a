/** Return visits (回访): their table T8. */
package org.opencomplaint.web.visit;
