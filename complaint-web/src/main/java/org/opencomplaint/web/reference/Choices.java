package org.opencomplaint.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.opencomplaint.core.pinyin.Pinyin;
import org.opencomplaint.ejb.category.CategoryName;
import org.opencomplaint.ejb.organisation.DepartmentName;
import org.opencomplaint.ejb.reference.CategoryChoice;
import org.opencomplaint.ejb.reference.EmployeeChoice;
import org.opencomplaint.ejb.reference.ReferenceData;
import org.opencomplaint.ejb.reference.RoleChoice;
import org.opencomplaint.web.i18n.Language;

/** What fields choose from. Fields hold codes and numbers; the labels say what they stand for. */
@Named("choices")
@RequestScoped
public class Choices {
  @Inject private ReferenceData reference;
  @Inject private Language language;

  private List<CategoryChoice> categories;
  private List<CategoryChoice> rootCauses;
  private List<DepartmentName> departments;
  private List<RoleChoice> roles;

  /**
   * The code of the category that people call so, in either language: by its whole path, or by a
   * name that only one has. Empty if that is none's or more than one's.
   */
  Optional<String> categoryCode(String typed) {
    return only(category -> Set.of(chinese(category), english(category)).contains(typed))
        .or(() -> only(one -> one.nameZh().equals(typed) || one.nameEn().equalsIgnoreCase(typed)));
  }

  private Optional<String> only(Predicate<CategoryChoice> called) {
    List<CategoryChoice> found = getCategories().stream().filter(called).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0).code()) : Optional.empty();
  }

  /** The category as people say it, branch first; what is no code as it is. */
  public String category(String code) {
    return find(getCategories(), code).map(this::path).orElse(code);
  }

  /** The root cause as people say it; what is no code as it is. */
  public String cause(String code) {
    return find(getRootCauses(), code).map(this::path).orElse(code);
  }

  /** A category or cause of a file as people say it; also one that is no longer offered. */
  public String label(CategoryName category) {
    return find(getCategories(), category.code())
        .map(this::path)
        .orElse(isEnglish() ? category.nameEn() : category.nameZh());
  }

  /** What a category is called, branch first. */
  public String path(CategoryChoice category) {
    return isEnglish() ? english(category) : chinese(category);
  }

  /** The same in the other language, for those who type it so. */
  public String pathInOtherLanguage(CategoryChoice category) {
    return isEnglish() ? chinese(category) : english(category);
  }

  /** How a category is pronounced, branch first. */
  public String pinyin(CategoryChoice category) {
    return Pinyin.ofWords(chinese(category));
  }

  /** The first letters of its syllables. */
  public String initials(CategoryChoice category) {
    return Pinyin.initials(pinyin(category));
  }

  private static String chinese(CategoryChoice category) {
    return branch(category.topZh(), category.nameZh());
  }

  private static String english(CategoryChoice category) {
    return branch(category.topEn(), category.nameEn());
  }

  private static String branch(String top, String name) {
    return top == null ? name : top + " / " + name;
  }

  /** What a category or cause is called. */
  public String name(CategoryChoice category) {
    return isEnglish() ? category.nameEn() : category.nameZh();
  }

  /** The department with that code; what is no code as it is. */
  public String department(String code) {
    return getDepartments().stream()
        .filter(department -> department.code().equals(code))
        .findFirst()
        .map(DepartmentName::name)
        .orElse(code);
  }

  /** The roles of liability that findings may name now. */
  public List<RoleChoice> getRoles() {
    return allRoles().stream().filter(RoleChoice::offered).toList();
  }

  /** What a role of liability is called; what is no code as it is. */
  public String role(String code) {
    return allRoles().stream()
        .filter(role -> role.code().equals(code))
        .findFirst()
        .map(this::name)
        .orElse(code);
  }

  /** What a role of liability is called. */
  public String name(RoleChoice role) {
    return isEnglish() ? role.nameEn() : role.nameZh();
  }

  private List<RoleChoice> allRoles() {
    if (roles == null) {
      roles = reference.liabilityRoles();
    }
    return roles;
  }

  /** Whether somebody can be liable for a complaint with that root cause. */
  public boolean carriesLiability(String rootCause) {
    return find(getRootCauses(), rootCause).map(CategoryChoice::carriesLiability).orElse(true);
  }

  /** The employees in whose number or name the text occurs, as people know them. */
  public List<String> completeEmployee(String text) {
    return reference.employees(text).stream().map(Choices::words).toList();
  }

  /** The number of the one employee who is meant; empty if it is nobody or more than one. */
  Optional<String> employeeMeant(String typed) {
    return reference.employeeMeant(typed);
  }

  /** The employee as people know him; what is no number as it is. */
  public String employee(String no) {
    return reference.employee(no).map(Choices::words).orElse(no);
  }

  private static String words(EmployeeChoice employee) {
    return employee.no() + " " + employee.name() + " · " + employee.department();
  }

  public List<CategoryChoice> getCategories() {
    if (categories == null) {
      categories = reference.categories();
    }
    return categories;
  }

  public List<CategoryChoice> getRootCauses() {
    if (rootCauses == null) {
      rootCauses = reference.rootCauses();
    }
    return rootCauses;
  }

  public List<DepartmentName> getDepartments() {
    if (departments == null) {
      departments = reference.departments();
    }
    return departments;
  }

  private static Optional<CategoryChoice> find(List<CategoryChoice> tree, String code) {
    return tree.stream().filter(category -> category.code().equals(code)).findFirst();
  }

  private boolean isEnglish() {
    return language.getLocale().equals(Locale.ENGLISH);
  }
}
