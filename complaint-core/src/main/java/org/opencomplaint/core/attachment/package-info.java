/** Files that show something: what the customer sent, a receipt, a photograph (附件). */
package org.opencomplaint.core.attachment;
