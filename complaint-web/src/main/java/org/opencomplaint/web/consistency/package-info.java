/** Whether departments are penalised alike for like losses, on a page and over REST. */
package org.opencomplaint.web.consistency;
