/** Registering complaints, taking their steps, finding and showing them. */
package org.opencomplaint.ejb.complaint;
