/** Evidence as files: taken in, recognised, kept with its fingerprint on the trail, handed out. */
package org.opencomplaint.ejb.attachment;
