/** The words every feature shares: the eight handling steps and how grave a complaint is. */
package org.opencomplaint.core.stage;
