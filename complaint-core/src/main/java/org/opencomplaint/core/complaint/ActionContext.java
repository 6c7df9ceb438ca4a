package org.opencomplaint.core.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.PenaltyPolicy;
import org.opencomplaint.core.category.Categories;
import org.opencomplaint.core.category.Category;
import org.opencomplaint.core.clock.Clocks;
import org.opencomplaint.core.complaint.action.UnknownReference;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.organisation.Organisation;

/**
 * Who acts, when, and what he can look up while acting.
 *
 * @param penaltyPolicy the policy in force now
 * @param penaltiesServed whether every penalty of the complaint has been served
 * @param negotiableDays how many days ahead a date may be agreed with a customer at most
 */
public record ActionContext(
    Employee actor,
    Instant now,
    Clocks clocks,
    Organisation organisation,
    Categories categories,
    ComplaintRegister register,
    PenaltyPolicy penaltyPolicy,
    boolean penaltiesServed,
    int negotiableDays) {

  LocalDate today() {
    return LocalDate.ofInstant(now, clocks.calendar().zone());
  }

  Department department(String field, String codeOrName) {
    return known(field, organisation.department(codeOrName));
  }

  Employee employee(String field, String no) {
    return known(field, organisation.employee(no));
  }

  Complaint complaint(String field, String number) {
    return known(field, register.find(number));
  }

  Category category(String field, Category.Tree tree, String code) {
    return known(field, categories.find(tree, code));
  }

  LiabilityRole role(String field, String code) {
    return known(field, penaltyPolicy.role(code));
  }

  private static <T> T known(String field, Optional<T> found) {
    return found.orElseThrow(() -> new UnknownReference(field));
  }
}
