/** Who is away, who has left, which department was merged, and what becomes of their work. */
package org.opencomplaint.ejb.staff;
