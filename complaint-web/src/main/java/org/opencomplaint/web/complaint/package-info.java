/**
 * Complaints on pages and over REST: registering, reading, searching, and the actions of the eight
 * steps.
 */
package org.opencomplaint.web.complaint;
