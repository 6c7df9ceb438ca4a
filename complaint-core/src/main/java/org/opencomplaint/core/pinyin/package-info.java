/** How Chinese names are pronounced, by which lists are ordered and people are found. */
package org.opencomplaint.core.pinyin;
