/** The settings an administrator keeps, and who changed them. */
package org.opencomplaint.web.settings;
