/** Who changed which setting, when, from what to what. */
package org.opencomplaint.ejb.settings;
