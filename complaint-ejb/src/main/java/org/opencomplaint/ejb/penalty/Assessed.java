package org.opencomplaint.ejb.penalty;

import org.opencomplaint.core.money.Money;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.penalty.Assessment;

/** What the policy makes of one person's part in a complaint; the amount may be 0.00. */
record Assessed(Employee employee, Assessment assessment, Money amount) {}
