/**
 * Penalties: computed when a remedy is proposed, decided and served with the last approval, final
 * when the appeal window has passed (domain rules §7 and §8).
 */
package org.opencomplaint.ejb.penalty;
