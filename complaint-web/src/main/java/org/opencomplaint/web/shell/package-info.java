/**
 * The frame that every page stands in: navigation, messages, formats, and what happens when
 * something goes wrong.
 */
package org.opencomplaint.web.shell;
