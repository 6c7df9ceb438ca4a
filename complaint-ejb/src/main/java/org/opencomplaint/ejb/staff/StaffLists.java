package org.opencomplaint.ejb.staff;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.opencomplaint.core.organisation.Distribution;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.core.pinyin.Pinyin;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Allow;
import org.opencomplaint.ejb.usecase.UseCase;

/** The organisation as its administrator sees it. */
@UseCase
@Stateless
public class StaffLists {
  private static final int MAX_PEOPLE = 200;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /**
   * An employee.
   *
   * @param roles their codes, parted by commas
   * @param manager the direct line manager; null at the top
   * @param held how many open complaints he holds
   */
  public record Person(
      EmployeeName employee,
      String department,
      String roles,
      EmployeeName manager,
      boolean active,
      long held) {
    /** The codes of his roles. */
    public List<String> roleCodes() {
      return roles == null ? List.of() : List.of(roles.split(","));
    }
  }

  /**
   * A department.
   *
   * @param people how many work there
   * @param open how many open complaints it answers for
   * @param rules how many routing rules send to it
   */
  public record Unit(
      String code, String name, Distribution distribution, long people, long open, long rules) {}

  /**
   * The first employees whose number, name or department contains the text or is meant by these
   * letters of its pinyin; those who left last.
   */
  @Allow({Role.ADMIN, Role.AUDITOR})
  public List<Person> people(String text) {
    Query query =
        entities
            .createNativeQuery(
                """
                select e.no, e.name, d.name department,
                    (select string_agg(r.role, ',' order by r.role) from employee_role r where r.employee_id = e.id) roles,
                    m.no manager_no, m.name manager, case when e.active then 1 else 0 end,
                    (select count(*) from complaint c where c.holder_id = e.id)
                  from employee e join department d on d.id = e.department_id
                  left join employee m on m.id = e.manager_id
                  where position(name_key(?1) in name_key(e.no || ' ' || e.name || ' ' || d.name)) > 0
                    or ?2 <> '' and (e.pinyin ~ ?2 or d.pinyin ~ ?2)
                  order by e.active desc, d.pinyin, e.pinyin, e.no
                """)
            .setParameter(1, Text.strip(text))
            .setParameter(2, text == null ? "" : Pinyin.pattern(text).orElse(""))
            .setMaxResults(MAX_PEOPLE);
    return Row.of(query).stream().map(StaffLists::person).toList();
  }

  private static Person person(Row row) {
    return new Person(
        EmployeeName.of(row.text(), row.text()),
        row.text(),
        row.text(),
        EmployeeName.of(row.text(), row.text()),
        row.number() == 1,
        row.number());
  }

  /** All departments that new work may be assigned to. */
  @Allow({Role.ADMIN, Role.AUDITOR})
  public List<Unit> departments() {
    Query query =
        entities.createNativeQuery(
            """
            select d.code, d.name, d.distribution,
                (select count(*) from employee e where e.department_id = d.id and e.active),
                (select count(*) from complaint c where c.lead_department_id = d.id and c.stage <> 'CLOSED'),
                (select count(*) from routing_rule r where r.department_id = d.id and r.active)
              from department d where d.active order by d.pinyin, d.code
            """);
    return Row.of(query).stream().map(StaffLists::unit).toList();
  }

  private static Unit unit(Row row) {
    return new Unit(
        row.text(),
        row.text(),
        row.code(Distribution.class),
        row.number(),
        row.number(),
        row.number());
  }
}
