/**
 * What complaints are about, and what caused them: two trees an administrator edits (domain rules
 * §2).
 */
package org.opencomplaint.core.category;
