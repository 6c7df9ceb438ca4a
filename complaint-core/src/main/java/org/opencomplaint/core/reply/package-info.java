/** What customers are told: texts that an administrator writes, filled in from the complaint. */
package org.opencomplaint.core.reply;
