/** Texts for customers, shipped in both languages and edited by an administrator. */
package org.opencomplaint.ejb.reply;
