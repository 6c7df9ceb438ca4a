/**
 * Who may come in: sign-in page and API tokens, the way back after an expired session, and what
 * browsers are told to refuse. Which addresses need a signed-in user is said in web.xml.
 */
package org.opencomplaint.web.identity;
