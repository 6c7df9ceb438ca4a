/** The loss account (损失核算): what a complaint cost (domain rules §6). */
package org.opencomplaint.core.loss;
