/**
 * What every stored row has: an id, and for aggregates a version that detects conflicting edits.
 */
package org.opencomplaint.core.persistence;
