/** The users' guides, one a role, as they stand in {@code docs/guides} in both languages. */
package org.opencomplaint.web.guide;
