/** What the caller is told, and the way to tell somebody something. */
package org.opencomplaint.ejb.notification;
