/** What forms choose from: categories, causes, departments, employees. */
package org.opencomplaint.ejb.reference;
