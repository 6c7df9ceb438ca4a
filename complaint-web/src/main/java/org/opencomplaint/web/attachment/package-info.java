/** Evidence as files: on the complaint's page, for appeals, and over REST. */
package org.opencomplaint.web.attachment;
