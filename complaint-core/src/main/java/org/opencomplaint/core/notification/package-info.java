/** What people are told inside the portal: that time runs out, or that something needs them. */
package org.opencomplaint.core.notification;
