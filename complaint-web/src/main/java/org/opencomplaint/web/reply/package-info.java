/** Texts for customers: offered in the action's form, written on a page of the settings. */
package org.opencomplaint.web.reply;
