package org.opencomplaint.web.shell;

import static org.opencomplaint.core.organisation.Role.ADMIN;
import static org.opencomplaint.core.organisation.Role.AUDITOR;
import static org.opencomplaint.core.organisation.Role.CLERK;
import static org.opencomplaint.core.organisation.Role.HANDLER;
import static org.opencomplaint.core.organisation.Role.HEAD;
import static org.opencomplaint.core.organisation.Role.HR;
import static org.opencomplaint.core.organisation.Role.LEADER;
import static org.opencomplaint.core.organisation.Role.MANAGER;
import static org.opencomplaint.core.organisation.Role.OFFICER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.opencomplaint.core.organisation.Role;

/** The portal's sections, of which everybody sees those his roles may use. */
@Named("nav")
@RequestScoped
public class Navigation {
  /**
   * A section.
   *
   * @param id its name in the bundle {@code common}, as {@code nav.<id>}
   * @param page its first page
   * @param icon its icon's class
   * @param roles who sees it; everybody if empty
   */
  public record Section(String id, String page, String icon, Set<Role> roles) {
    private static Section of(String id, String page, String icon, Role... roles) {
      return new Section(id, page + ".xhtml", "pi " + icon, Set.of(roles));
    }
  }

  private static final List<Section> SECTIONS =
      List.of(
          Section.of("workbench", "index", "pi-inbox"),
          Section.of("register", "register", "pi-phone", CLERK),
          Section.of(
              "complaints",
              "complaints",
              "pi-list",
              CLERK,
              OFFICER,
              HANDLER,
              HEAD,
              MANAGER,
              LEADER,
              AUDITOR),
          Section.of(
              "accountability", "accountability", "pi-users", HEAD, MANAGER, LEADER, AUDITOR, HR),
          Section.of("dashboard", "dashboard", "pi-chart-bar", HEAD, MANAGER, LEADER, AUDITOR),
          Section.of("payroll", "payroll", "pi-wallet", HR, AUDITOR),
          Section.of("mine", "mine", "pi-user"),
          Section.of("away", "away", "pi-calendar"),
          Section.of("imports", "imports", "pi-upload", CLERK, ADMIN),
          Section.of("settings", "settings", "pi-cog", ADMIN),
          Section.of("help", "help", "pi-question-circle"));

  @Inject private Person person;

  /** The sections that whoever looks may use. */
  public List<Section> getSections() {
    return SECTIONS.stream().filter(this::isOpen).toList();
  }

  /** The section whose first page that is; null if none is. */
  public Section sectionOf(String viewId) {
    return SECTIONS.stream()
        .filter(section -> viewId.equals("/" + section.page()))
        .findFirst()
        .orElse(null);
  }

  /** The section with that name. */
  public Section section(String id) {
    return SECTIONS.stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no section " + id));
  }

  private boolean isOpen(Section section) {
    return section.roles().isEmpty() || section.roles().stream().anyMatch(person::has);
  }
}
