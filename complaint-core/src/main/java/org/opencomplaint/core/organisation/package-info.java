/** Departments, employees, their roles, and who answers for what. */
package org.opencomplaint.core.organisation;
