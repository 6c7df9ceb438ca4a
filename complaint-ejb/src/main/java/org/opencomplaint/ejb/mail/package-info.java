/**
 * E-mails to employees: what they say, the queue they wait in, and the mail server that takes them.
 */
package org.opencomplaint.ejb.mail;
