/** Keeps what somebody has begun to fill in, until he sends it. */
package org.opencomplaint.ejb.draft;
