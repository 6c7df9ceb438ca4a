/**
 * Improvement actions after closing (改进措施, T10 of domain rules §10): reported by their owner,
 * verified by another.
 */
package org.opencomplaint.ejb.improvement;
