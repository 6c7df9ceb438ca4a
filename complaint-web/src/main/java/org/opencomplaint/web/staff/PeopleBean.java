package org.opencomplaint.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.opencomplaint.ejb.staff.DepartureForm;
import org.opencomplaint.ejb.staff.Moved;
import org.opencomplaint.ejb.staff.OrganisationChanges;
import org.opencomplaint.ejb.staff.StaffLists;
import org.opencomplaint.web.form.FormData;
import org.opencomplaint.web.form.Forms;
import org.opencomplaint.web.i18n.Texts;
import org.opencomplaint.web.shell.Notices;

/** Everybody who works here, and one who leaves. */
@Named("peoplePage")
@ViewScoped
public class PeopleBean implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private StaffLists lists;
  @Inject private OrganisationChanges changes;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private String search;
  private String leaver;
  private final FormData form = new FormData();

  /** Names the one who leaves, if the address does. */
  public void open() {
    form.put("employee", leaver);
  }

  /** He leaves; his successor takes over. */
  public String leave() {
    Moved moved = changes.leave(forms.read(form, DepartureForm.class));
    notices.done(texts.of("staff.left", moved.complaints(), moved.people(), moved.rules()));
    return "people.xhtml?faces-redirect=true";
  }

  public List<StaffLists.Person> getPeople() {
    return lists.people(search);
  }

  public Map<String, Object> getValues() {
    return form.getValues();
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public String getLeaver() {
    return leaver;
  }

  public void setLeaver(String leaver) {
    this.leaver = leaver;
  }
}
