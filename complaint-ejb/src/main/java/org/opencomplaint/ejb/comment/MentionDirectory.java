package org.opencomplaint.ejb.comment;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opencomplaint.core.comment.MentionText;
import org.opencomplaint.core.complaint.Complaint;
import org.opencomplaint.core.organisation.Department;
import org.opencomplaint.core.organisation.Employee;
import org.opencomplaint.core.pinyin.Pinyin;
import org.opencomplaint.core.typed.Text;
import org.opencomplaint.ejb.complaint.Complaints;
import org.opencomplaint.ejb.organisation.EmployeeName;
import org.opencomplaint.ejb.sql.Row;
import org.opencomplaint.ejb.usecase.Problem;

/** Who can be named in a comment: whoever can sign in and may see the complaint. */
@ApplicationScoped
class MentionDirectory {
  private static final int OFFERED = 8;

  private static final String WITH_ACCOUNT =
      "e.active and exists (select 1 from account a where a.employee_id = e.id)";

  private static final String NAMED =
      "select e.id from employee e where "
          + WITH_ACCOUNT
          + " and (strpos(?1, '@' || e.name) > 0 or strpos(?1, '@' || e.no) > 0)";

  /** Those nearest to the complaint first: of many namesakes afar the last are not looked at. */
  private static final String TYPED =
      "select e.id from employee e where "
          + WITH_ACCOUNT
          + """
           and (strpos(lower(e.name), ?1) > 0 or ?3 <> '' and e.pinyin ~ ?3 or e.no like ?1 || '%'
             or exists (select 1 from account a where a.employee_id = e.id and a.username like ?1 || '%'))
          order by e.department_id = ?2 desc, e.pinyin, e.no limit 200
          """;

  @Inject private Complaints complaints;

  @PersistenceContext(unitName = "complaint")
  private EntityManager entities;

  /** What may stand after the sign for somebody: his name, his number, or both. */
  static Stream<String> names(EmployeeName who) {
    return Stream.of(who.name() + "(" + who.no() + ")", who.name(), who.no());
  }

  /**
   * Whom a text names. Of namesakes those are meant who may see the complaint.
   *
   * @throws Problem INVALID if it names somebody who may not see it
   */
  Set<Employee> in(String text, Complaint complaint) {
    if (!text.contains("@") && !text.contains("＠")) {
      return Set.of();
    }
    List<Employee> known =
        employees(
            Row.of(entities.createNativeQuery(NAMED).setParameter(1, text.replace('＠', '@'))));
    List<String> names = known.stream().flatMap(one -> names(EmployeeName.of(one))).toList();
    return MentionText.parts(text, names).stream()
        .filter(MentionText.Part::isMention)
        .flatMap(part -> meant(part.name(), known, complaint).stream())
        .collect(toSet());
  }

  private List<Employee> meant(String name, List<Employee> known, Complaint complaint) {
    List<Employee> seeing =
        known.stream()
            .filter(one -> names(EmployeeName.of(one)).anyMatch(name::equals))
            .filter(one -> complaints.maySee(one, complaint))
            .toList();
    if (seeing.isEmpty()) {
      throw Problem.invalid("text", "MENTION_MAY_NOT_SEE", Map.of("name", name));
    }
    return seeing;
  }

  /** Who begins like what was typed, the name also in the middle and in letters of its pinyin. */
  List<Mentionable> like(String typed, Complaint complaint) {
    Department nearest = complaint.leadDepartment();
    List<Employee> found =
        employees(
                Row.of(
                    entities
                        .createNativeQuery(TYPED)
                        .setParameter(1, Text.strip(typed).toLowerCase(Locale.ROOT))
                        .setParameter(2, nearest == null ? -1L : nearest.id())
                        .setParameter(3, Pinyin.pattern(typed).orElse(""))))
            .stream()
            .filter(one -> complaints.maySee(one, complaint))
            .sorted(Comparator.comparing(Employee::pinyin).thenComparing(Employee::no))
            .limit(OFFERED)
            .toList();
    return found.stream().map(one -> mentionable(one, found)).toList();
  }

  private static Mentionable mentionable(Employee one, List<Employee> found) {
    boolean alone = found.stream().filter(other -> other.name().equals(one.name())).count() == 1;
    return new Mentionable(
        one.no(),
        one.name(),
        one.department().name(),
        alone ? one.name() : one.name() + "(" + one.no() + ")");
  }

  private List<Employee> employees(List<Row> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select distinct e from Employee e join fetch e.department left join fetch e.roles"
                + " where e.id in :ids",
            Employee.class)
        .setParameter("ids", ids.stream().map(Row::number).toList())
        .getResultList();
  }
}
