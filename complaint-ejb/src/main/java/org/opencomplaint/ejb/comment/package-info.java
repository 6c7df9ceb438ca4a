/** Comments on complaints: written, corrected, withdrawn, and those named in them told of it. */
package org.opencomplaint.ejb.comment;
