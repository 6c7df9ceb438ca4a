package org.opencomplaint.web.tour;

import static org.opencomplaint.core.organisation.Role.ADMIN;
import static org.opencomplaint.core.organisation.Role.AUDITOR;
import static org.opencomplaint.core.organisation.Role.CLERK;
import static org.opencomplaint.core.organisation.Role.EMPLOYEE;
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
import java.util.Map;
import org.opencomplaint.core.organisation.Role;
import org.opencomplaint.ejb.tour.TourInvitations;
import org.opencomplaint.web.shell.Person;

/** Shows whoever looks around, by the first of his roles. */
@Named("tour")
@RequestScoped
public class TourBean {
  /** Who decides is shown what he decides, whatever else he does. */
  private static final List<Role> ORDER =
      List.of(ADMIN, LEADER, MANAGER, HEAD, HR, OFFICER, HANDLER, CLERK, AUDITOR, EMPLOYEE);

  private static final Stop WORK = new Stop("work", "#mine, #figures");
  private static final Stop SEARCH = new Stop("search", "#search");
  private static final Stop BELL = new Stop("bell", ".oc-bell");
  private static final Stop HELP = section("help");
  private static final Stop MINE = section("mine");
  private static final Stop COMPLAINTS = section("complaints");

  private static final Map<Role, List<Stop>> STOPS =
      Map.of(
          CLERK, List.of(section("register"), SEARCH, COMPLAINTS, section("imports"), HELP),
          OFFICER, List.of(WORK, COMPLAINTS, SEARCH, BELL, HELP),
          HANDLER, List.of(WORK, BELL, COMPLAINTS, section("away"), HELP),
          HEAD,
              List.of(WORK, section("accountability"), section("dashboard"), section("away"), HELP),
          MANAGER,
              List.of(
                  WORK,
                  section("dashboard"),
                  section("accountability"),
                  BELL,
                  section("away"),
                  HELP),
          LEADER, List.of(WORK, section("dashboard"), section("accountability"), BELL, HELP),
          HR, List.of(section("payroll"), section("accountability"), MINE, HELP),
          AUDITOR, List.of(COMPLAINTS, section("accountability"), section("payroll"), HELP),
          ADMIN, List.of(section("settings"), section("imports"), BELL, HELP),
          EMPLOYEE, List.of(MINE, section("away"), BELL, HELP));

  /**
   * A place to look at.
   *
   * @param text its name in the bundle {@code tour}
   * @param target a selector of the element it is about
   */
  public record Stop(String text, String target) {}

  @Inject private TourInvitations invitations;
  @Inject private Person person;

  private static Stop section(String page) {
    return new Stop(page, "#navigation a[href$='/" + page + ".xhtml']");
  }

  /** Whether to ask him. */
  public boolean isInviting() {
    return person.isSignedIn() && !person.isToChangePassword() && invitations.isOpen();
  }

  /** Does not ask him again. */
  public void answer() {
    invitations.answer();
  }

  /** The stops for the one who looks. */
  public List<Stop> getStops() {
    return STOPS.get(role());
  }

  /** As whom he is shown around. */
  private Role role() {
    return ORDER.stream().filter(person::has).findFirst().orElse(EMPLOYEE);
  }
}
