/** The penalty policy's versions on pages and over REST: in words, compared, drafted, tried out. */
package org.opencomplaint.web.policy;
