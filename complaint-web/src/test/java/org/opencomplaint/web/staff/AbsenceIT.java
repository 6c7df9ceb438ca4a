package org.opencomplaint.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.staff.AbsenceForm;
import org.opencomplaint.ejb.staff.AbsenceView;
import org.opencomplaint.ejb.staff.Absences;

/** Who gets a complaint in place of somebody away. */
@ExtendWith(ArquillianExtension.class)
class AbsenceIT extends RoutedProduct {
  @Inject private Absences absences;

  @Test
  void whoIsAwayIsSkippedAndTheDeputyStandsInWhereNobodyElseIs() throws Exception {
    String deputy = workforce.employ(department, head, Role.EMPLOYEE);
    String before = assigned();
    away(handler, deputy);

    String number = assigned();

    assertThat(file(number).holder().no()).isEqualTo(deputy);
    assertThat(because(number).standsInFor().no()).isEqualTo(handler);
    assertThat(file(before).holder().no()).isEqualTo(handler);
    AbsenceView absence = absence(handler);
    assertThat(admin(() -> absences.moveWork(absence.id()))).isEqualTo(1);
    assertThat(file(before).holder().no()).isEqualTo(deputy);

    String colleague = workforce.employ(department, head, Role.HANDLER);
    assertThat(file(assigned()).holder().no()).isEqualTo(colleague);

    admin(
        () -> {
          absences.end(absence.id());
          return null;
        });
    assertThat(admin(() -> absences.coming()))
        .noneMatch(one -> one.employee().no().equals(handler));
  }

  private void away(String employee, String deputy) throws Exception {
    LocalDate today = LocalDate.now(clock);
    admin(
        () -> {
          absences.add(new AbsenceForm(employee, deputy, today, today.plusDays(3)));
          return null;
        });
  }

  private AbsenceView absence(String employee) throws Exception {
    return admin(() -> absences.coming()).stream()
        .filter(one -> one.employee().no().equals(employee))
        .findFirst()
        .orElseThrow();
  }
}
