/**
 * The printed forms of one complaint (domain rules §10): T1 registration form, T2 case file, T8
 * return visit, in the reader's language and with what he may see of the customer.
 */
package org.opencomplaint.web.print;
