/** The portal's words, in the language of whoever reads: Chinese first, English complete. */
package org.opencomplaint.web.i18n;
