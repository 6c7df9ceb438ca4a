/** Fingerprints of texts and files. */
package org.opencomplaint.ejb.digest;
