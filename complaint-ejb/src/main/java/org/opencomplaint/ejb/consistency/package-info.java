/** Whether departments are penalised alike for like losses (domain rules §11). */
package org.opencomplaint.ejb.consistency;
