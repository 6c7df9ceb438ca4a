/** A penalty's life: proposed, decided, served, appealed, final (domain rules §8). */
package org.opencomplaint.core.penalty;
