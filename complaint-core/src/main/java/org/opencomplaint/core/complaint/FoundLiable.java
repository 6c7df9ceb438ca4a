package org.opencomplaint.core.complaint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencomplaint.core.accountability.LiabilityRole;
import org.opencomplaint.core.accountability.LiabilitySplit;
import org.opencomplaint.core.accountability.LiabilitySplit.Part;
import org.opencomplaint.core.complaint.action.SubmitFindings;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;

/** Who the findings hold liable, with everything that is only named there looked up. */
record FoundLiable(
    List<Employee> liable, List<Part> parts, List<Department> departments, LiabilitySplit split) {

  static FoundLiable of(SubmitFindings form, ActionContext context) {
    List<Employee> liable = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < form.liabilities().size(); i++) {
      var entry = form.liabilities().get(i);
      Employee employee = context.employee("liabilities[" + i + "].employee", entry.employee());
      LiabilityRole role = context.role("liabilities[" + i + "].role", entry.role());
      liable.add(employee);
      parts.add(new Part(employee.department().code(), role, entry.share()));
    }
    List<Department> departments = new ArrayList<>();
    Map<String, BigDecimal> shares = new HashMap<>();
    for (int i = 0; i < form.departments().size(); i++) {
      var entry = form.departments().get(i);
      Department department =
          context.department("departments[" + i + "].department", entry.department());
      departments.add(department);
      shares.put(department.code(), entry.share());
    }
    return new FoundLiable(liable, parts, departments, new LiabilitySplit(shares));
  }

  /** The share that counts for somebody's role. */
  BigDecimal share(int index) {
    Part part = parts.get(index);
    return part.role().share(part.own(), split.of(part.department()));
  }

  boolean namesADepartmentTwice() {
    return split.shares().size() < departments.size();
  }
}
