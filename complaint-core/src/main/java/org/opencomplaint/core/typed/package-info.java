/**
 * What people type, in pages, over REST and in files: when it is blank, and which figure it means.
 * There is one answer for all of them.
 */
package org.opencomplaint.core.typed;
