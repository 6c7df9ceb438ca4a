/** Texts as people count and write them. */
package org.opencomplaint.core.text;
